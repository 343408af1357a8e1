func f() throws {
  defer { try f() } // refused
}
