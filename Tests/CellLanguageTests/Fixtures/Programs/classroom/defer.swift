func process(_ ok: Bool) -> String {
  print("open")
  defer { print("close") }
  guard ok else { return "early" }
  print("working")
  return "done"
}
print(process(true))
print(process(false))
