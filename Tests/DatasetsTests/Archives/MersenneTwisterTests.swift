import Testing

@testable import Datasets

@Suite("The Mersenne Twister")
struct MersenneTwisterTests {
  /// The tenth thousandth word of the standard seed is the figure by which C++ checks its `mt19937` (ISO C++ [rand.predef]).
  @Test("gives the word that the C++ standard states")
  func standardWord() {
    var twister = MersenneTwister(seed: 5489)
    var word: UInt32 = 0
    for _ in 0..<10_000 { word = twister.nextWord() }
    #expect(word == 4_123_659_995)
  }

  /// Figures of `numpy.random.RandomState(113).shuffle(numpy.arange(25000))`, twice.
  @Test("shuffles as NumPy's RandomState")
  func shuffle() {
    var twister = MersenneTwister(seed: 113)
    let first = twister.permutation(of: 25_000)
    let second = twister.permutation(of: 25_000)
    #expect(first.prefix(10) == [7798, 13226, 18078, 793, 17499, 23003, 574, 19638, 5181, 23045])
    #expect(second.prefix(10) == [22748, 4083, 8015, 13688, 5310, 4466, 736, 22654, 23614, 10255])
    #expect(twister.permutation(of: 0) == [])
    #expect(twister.permutation(of: 1) == [0])
  }
}
