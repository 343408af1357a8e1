print(sqroot(2.0)) // refused
