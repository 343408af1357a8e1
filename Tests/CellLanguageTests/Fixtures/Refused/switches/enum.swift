enum Light { case red, amber, green }
let light = Light.red
switch light { // refused
case .red: print("stop")
case .green: print("go")
}
