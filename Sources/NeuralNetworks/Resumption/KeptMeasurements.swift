import Foundation

extension Model {
  /// What a measurement gives, from where it was kept if it was made before.
  ///
  /// A model that goes on from batch to batch is changed by a measurement, so that it has to be made each time.
  func kept<Value>(
    _ measure: () throws -> Value, encode: (Value) throws -> Data, decode: (Data) -> Value?
  ) throws -> Value {
    guard !carriesState, let checkpoint = Runtime.current.nextCheckpoint() else { return try measure() }
    if let data = checkpoint.load(), let value = decode(data) { return value }
    let start = ContinuousClock.now
    let value = try measure()
    if ContinuousClock.now - start > Self.worthKeeping { checkpoint.save(try encode(value)) }
    return value
  }

  /// What takes less is made again as fast as it is read.
  private static var worthKeeping: Duration { .milliseconds(200) }
}

extension Evaluation {
  /// The values as their bits.
  func encoded() throws -> Data {
    try JSONEncoder().encode(values.map { TrainingLog.Value(name: $0.name, number: ExactNumber($0.value)) })
  }

  init?(encoded data: Data) {
    guard let values = try? JSONDecoder().decode([TrainingLog.Value].self, from: data) else { return nil }
    self.init(values: values.map(\.metric))
  }
}

extension [Tensor] {
  func encoded() throws -> Data {
    try SafeTensors(tensors: enumerated().map { (name: "\($0)", tensor: $1) }).encoded()
  }

  init?(encoded data: Data) {
    guard let file = try? SafeTensors(data, path: "checkpoint") else { return nil }
    let tensors = Dictionary(file.tensors.map { ($0.name, $0.tensor) }, uniquingKeysWith: { first, _ in first })
    self = (0..<tensors.count).compactMap { tensors["\($0)"] }
    guard !isEmpty, count == tensors.count else { return nil }
  }
}
