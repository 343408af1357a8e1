struct S { var a: Int; var a: Int } // refused
