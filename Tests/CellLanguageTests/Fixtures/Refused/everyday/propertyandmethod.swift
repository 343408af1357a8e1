struct S { var a = 1; func a() {} } // refused
print(S())
