protocol P { func f() { } } // refused
