let n = 1
fnc f() {} // refused
