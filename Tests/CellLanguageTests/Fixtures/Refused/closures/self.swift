class C { var x = 1; func f() -> () -> Int { return { x } } } // refused
