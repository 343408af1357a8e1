func f<G: RandomNumberGenerator>(using g: inout G) -> Double { Double.random(in: 0...1, using: g) } // refused
