struct Callback: Equatable { let run: () -> Void } // refused
print(Callback.self)
