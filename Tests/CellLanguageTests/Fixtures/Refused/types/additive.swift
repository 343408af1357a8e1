struct Vector: AdditiveArithmetic { // refused
  var x = 0.0
}
print(Vector())
