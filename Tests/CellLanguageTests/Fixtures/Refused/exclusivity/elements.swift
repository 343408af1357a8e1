func exchange() {
  var list = [1, 2]
  swap(&list[0], &list[1]) // refused
  print(list)
}
