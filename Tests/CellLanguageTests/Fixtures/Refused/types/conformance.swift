protocol Shape { var area: Double { get }; func name() -> String }
struct Square: Shape { // refused
  var area: Double { 1 }
}
print(Square().area)
