for i in 0..<3 { defer { if i == 1 { continue } } } // refused
