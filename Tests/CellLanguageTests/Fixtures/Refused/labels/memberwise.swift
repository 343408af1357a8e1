struct Point { var x: Int, y: Int }
print(Point(x: 1)) // refused
