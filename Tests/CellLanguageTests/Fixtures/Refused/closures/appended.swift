var handlers: [() -> Void] = []
func add(_ g: () -> Void) { handlers.append(g) } // refused
