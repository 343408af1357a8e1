func log(_ text: String) { print(text) }
struct Recorder {
  func log() {
    log("begin") // refused
  }
}
