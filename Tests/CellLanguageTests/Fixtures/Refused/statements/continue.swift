if true {
  continue // refused
}
