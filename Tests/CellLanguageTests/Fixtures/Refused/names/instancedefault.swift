struct Box {
  var size = 3
  func grow(_ by: Int = size) -> Int { // refused
    size + by
  }
}
