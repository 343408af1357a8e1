let u: UInt8 = 255 + 1 // refused
