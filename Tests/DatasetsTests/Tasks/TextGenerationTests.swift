import Foundation
import NeuralNetworks
import Testing

@testable import Datasets

@Suite("The task of writing text, from the text to new sentences")
struct TextGenerationTests {
  /// A part of the corpus, in tokens, and the perplexity of guessing by how often each token occurs.
  private func unigramPerplexity(_ train: [Int], _ test: [Int], vocabulary: Int) -> Double {
    var counts = [Double](repeating: 1, count: vocabulary)
    for token in train { counts[token] += 1 }
    let total = counts.reduce(0, +)
    return exp(test.reduce(0) { $0 - log(counts[$1] / total) } / Double(test.count))
  }

  @Test("by characters: perplexity falls below guessing, and a stateful twin writes with every kind of sampling")
  func characters() throws {
    try Runtime.$current.withValue(Runtime(seed: 1, observer: Silence())) {
      let text = String(Corpus.text.prefix(9_000))
      let vocabulary = CharacterVocabulary(of: text)
      let tokens = try vocabulary.encode(text)
      let cut = tokens.count * 9 / 10
      let (x, y) = try nextTokenWindows(Array(tokens[..<cut]), length: 32, stride: 16)
      let (testX, testY) = try nextTokenWindows(Array(tokens[cut...]), length: 32)

      func network(stateful: Bool) throws -> Sequential {
        try Sequential([
          Embedding(inputDim: vocabulary.count, outputDim: 24),
          GRU(units: 64, returnSequences: true, stateful: stateful), Dense(vocabulary.count, activation: .softmax),
        ])
      }
      let model = try network(stateful: false)
      try model.compile(
        optimizer: .adam(learningRate: 0.01), loss: .sparseCategoricalCrossentropy, metrics: [.perplexity])
      let untrained = try #require(model.evaluate(testX, testY)["perplexity"])
      #expect(abs(untrained - Double(vocabulary.count)) < 3, "an untrained network knows nothing")
      let history = try model.fit(x, y, epochs: 8, batchSize: 16, validationData: (testX, testY))
      let perplexity = history["val_perplexity"]
      #expect(perplexity[0] < untrained)
      #expect(perplexity[7] < perplexity[0])
      let guessing = unigramPerplexity(Array(tokens[..<cut]), Array(tokens[cut...]), vocabulary: vocabulary.count)
      #expect(perplexity[7] < guessing / 2, "\(perplexity), guessing \(guessing)")
      #expect(abs(exp(history.last("val_loss")) - perplexity[7]) < 1e-4 * perplexity[7])

      let writer = try network(stateful: true)
      try writer.setWeights(model.weights)
      let prompt = try vocabulary.encode("the ")
      let greedy = Sampling(temperature: 0)
      let written = try writer.generate(from: prompt, count: 60, sampling: greedy)
      #expect(try model.generate(from: prompt, count: 60, sampling: greedy) == written)
      #expect(try writer.generate(from: prompt, count: 60, sampling: greedy) == written, "states begin anew each time")
      #expect(try writer.generate(from: prompt, count: 60, sampling: Sampling(topK: 1)) == written)
      var texts = [written]
      for sampling in [Sampling(temperature: 0.7), Sampling(temperature: 1, topK: 5), Sampling(topP: 0.9)] {
        let other = try writer.generate(from: prompt, count: 60, sampling: sampling)
        #expect(other.count == 60)
        #expect(other.allSatisfy { (0..<vocabulary.count).contains($0) })
        texts.append(other)
      }
      #expect(Set(texts).count > 2, "drawing gives other texts than always taking the likeliest")
      // What is written resembles the text: it is less surprising than drawing characters at random.
      let random = try (0..<60).map { _ in try Runtime.current.random.integer(below: vocabulary.count) }
      func surprise(_ tokens: [Int]) throws -> Double {
        let (x, y) = try nextTokenWindows(tokens, length: tokens.count - 1)
        return try model.evaluate(x, y).loss
      }
      #expect(try surprise(texts[1]) < surprise(random) - 1)
      // A token that stops ends the text early.
      let stop = written[10]
      #expect(try writer.generate(from: prompt, count: 60, sampling: greedy, stop: stop).last == stop)
    }
  }

  @Test("by words: windows for a stateful network, read strand by strand")
  func words() throws {
    try Runtime.$current.withValue(Runtime(seed: 2, observer: Silence())) {
      let text = String(Corpus.text.prefix(9_000))
      let vocabulary = try WordVocabulary(of: text, maxWords: 120)
      let tokens = try vocabulary.encode(text)
      let (x, y) = try statefulWindows(tokens, length: 12, batchSize: 4)
      let model = try Sequential([
        Embedding(inputDim: vocabulary.count, outputDim: 16), LSTM(units: 32, returnSequences: true, stateful: true),
        Dense(vocabulary.count, activation: .softmax),
      ])
      try model.compile(
        optimizer: .adam(learningRate: 0.01), loss: .sparseCategoricalCrossentropy, metrics: [.perplexity])
      var perplexity: [Double] = []
      for _ in 0..<6 {
        model.resetStates()
        perplexity += try model.fit(x, y, batchSize: 4, shuffle: false)["perplexity"]
      }
      #expect(perplexity.last! < perplexity[0] / 2, "\(perplexity)")
      #expect(perplexity.last! < unigramPerplexity(tokens, tokens, vocabulary: vocabulary.count))
      model.resetStates()
      let written = try model.generate(from: vocabulary.encode("The"), count: 20, sampling: Sampling(topP: 0.8))
      #expect(!vocabulary.decode(written).isEmpty)
    }
  }

  @Test("prompts and samplings that make no sense are named")
  func mistakes() throws {
    let model = try Sequential([Embedding(inputDim: 5, outputDim: 2), GRU(units: 2), Dense(5, activation: .softmax)])
    func message(_ body: () throws -> [Int]) -> String {
      "\(#expect(throws: NetworkError.self) { _ = try body() }!)"
    }
    #expect(message { try model.generate(from: [], count: 3) } == "the prompt holds no rows")
    #expect(message { try model.generate(from: [1], count: -1) } == "count is -1, but has to be at least 0")
    #expect(
      message { try model.generate(from: [1, 9], count: 3) }.hasPrefix("token 9 in row 0, position 1, is not in"))
    for sampling in [
      Sampling(temperature: -1), Sampling(temperature: .nan), Sampling(topK: 0), Sampling(topP: 0), Sampling(topP: 1.5),
    ] {
      #expect(throws: NetworkError.self) { try model.generate(from: [1], count: 1, sampling: sampling) }
    }
  }
}

/// Watches in silence.
struct Silence: TrainingObserver {
  func observe(_ event: TrainingEvent) {}
}
