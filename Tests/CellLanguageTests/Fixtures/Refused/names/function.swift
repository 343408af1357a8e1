func area(_ r: Double) -> Double { 3 * r * r }
print(area(2))
print(aera(2)) // refused
