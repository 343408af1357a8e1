enum Color { case red, green }
func paint(_ c: Color) {}
paint(.red)
paint(.yellow) // refused
