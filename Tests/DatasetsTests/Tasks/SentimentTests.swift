import NeuralNetworks
import Testing

@testable import Datasets

@Suite("The task of telling sentiment, from sentences to one that a user types")
struct SentimentTests {
  @Test("a typed sentence is standardised, looked up, padded and judged")
  func typedSentence() throws {
    try Runtime.$current.withValue(Runtime(seed: 3, observer: Silence())) {
      let good = ["great", "lovely", "brilliant", "moving"]
      let bad = ["dull", "awful", "tedious", "clumsy"]
      let frames = ["The film was %.", "What a % story!", "A % evening, really", "it's %, I think"]
      let texts = (good + bad).flatMap { word in frames.map { $0.replacing("%", with: word) } }
      let labels = (good + bad).flatMap { word in frames.map { _ in good.contains(word) ? 1 : 0 } }
      let vectorization = try TextVectorization(adaptedTo: texts)
      let x = try padSequences(vectorization.encode(texts), maxlen: 6)
      let model = try Sequential([
        Embedding(inputDim: vectorization.count, outputDim: 8, maskZero: true), GRU(units: 8),
        Dense(1, activation: .sigmoid),
      ])
      try model.compile(optimizer: .adam(learningRate: 0.02), loss: .binaryCrossentropy, metrics: [.accuracy])
      try model.fit(x, Tensor(labels), epochs: 30, batchSize: 8)
      #expect(try model.evaluate(x, Tensor(labels)).accuracy == 1)
      func judge(_ sentence: String) throws -> Double {
        try model.predict(padSequences([vectorization.encode(sentence)], maxlen: 6)).item()
      }
      #expect(try judge("BRILLIANT, what a film…") > 0.8)
      #expect(try judge("so tedious, so dull") < 0.2)
      // A sentence of unknown words alone, and one of nothing, are judged too.
      let unknown = try judge("Zzyzx qwerty")
      #expect(unknown > 0 && unknown < 1)
      let empty = try judge("")
      #expect(empty > 0 && empty < 1)
    }
  }

  @Test("the words of IMDB, where their file isn't there: the error says which file is sought, and where")
  func missingWordIndex() throws {
    try TemporaryFolders.with { folders in
      DataLocations.$current.withValue(folders.locations()) {
        let error = #expect(throws: DataError.self) { try IMDB.wordIndex() }
        #expect(error?.description.contains("imdb_word_index.json") == true, "\(error!)")
      }
    }
  }
}
