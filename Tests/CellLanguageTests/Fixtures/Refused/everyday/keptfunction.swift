func keep(_ f: () -> Void) -> [() -> Void] { [f] } // refused
print(keep {}.count)
