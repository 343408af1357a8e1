func change(_ a: inout Int, _ work: () -> Void) { work(); a += 1 }
func count() {
  var x = 0
  change(&x) { x += 1 } // refused
  print(x)
}
