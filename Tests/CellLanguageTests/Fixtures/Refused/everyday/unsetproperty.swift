struct S { let x: Int; init() { } } // refused
