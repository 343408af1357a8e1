for (h, t) in [(true, false), (true, true), (false, true)] {
  switch (h, t) {
  case (true, true): print("both")
  case (true, false): print("only h")
  case (false, _): print("no h")
  }
}
let status = (404, "Not Found")
let (code, message) = status
print(code, message, status.0 / 100)
