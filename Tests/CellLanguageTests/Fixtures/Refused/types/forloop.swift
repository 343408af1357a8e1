for i in 5 { // refused
  print(i)
}
