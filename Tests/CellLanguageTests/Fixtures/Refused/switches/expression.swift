enum Light { case red, green }
let l = Light.red
let text = switch l { // refused
case .red: "stop"
}
print(text)
