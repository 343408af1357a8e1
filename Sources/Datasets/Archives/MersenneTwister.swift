/// The Mersenne Twister MT19937, seeded and used as NumPy's `RandomState` does.
///
/// It serves one purpose: Keras shuffles its data sets with it, and the same shuffle gives the same order of reviews.
/// Source: Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998), with the seeding of 2002.
struct MersenneTwister {
  private static let size = 624
  private static let middle = 397

  private var state: [UInt32]
  private var next = Self.size

  init(seed: UInt32) {
    state = [seed]
    state.reserveCapacity(Self.size)
    for index in 1..<Self.size {
      let last = state[index - 1]
      state.append(1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(index))
    }
  }

  mutating func nextWord() -> UInt32 {
    if next == Self.size { twist() }
    var word = state[next]
    next += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9d2c_5680
    word ^= (word << 15) & 0xefc6_0000
    return word ^ (word >> 18)
  }

  private mutating func twist() {
    for index in 0..<Self.size {
      let joined = (state[index] & 0x8000_0000) | (state[(index + 1) % Self.size] & 0x7fff_ffff)
      let turned = (joined >> 1) ^ (joined & 1 == 0 ? 0 : 0x9908_b0df)
      state[index] = state[(index + Self.middle) % Self.size] ^ turned
    }
    next = 0
  }

  /// A number in `0...bound`: words are cut to the bits of the bound, and drawn again when still beyond it.
  private mutating func number(through bound: UInt32) -> Int {
    let mask = UInt32.max >> UInt32(bound.leadingZeroBitCount)
    while true {
      let word = nextWord() & mask
      if word <= bound { return Int(word) }
    }
  }

  /// A number in `0..<bound`; `bound` is positive.
  mutating func number(below bound: Int) -> Int { number(through: UInt32(bound - 1)) }

  /// The numbers `0..<count` in the order that `RandomState.shuffle` gives them.
  mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, number(through: UInt32(last)))
    }
    return order
  }
}
