/// A layer as it is saved: its type and the arguments that it was made with.
struct LayerConfiguration: Codable, Equatable, Sendable {
  let type: String
  let name: String
  let isTrainable: Bool
  let arguments: [String: JSONValue]

  /// The argument of the given label.
  ///
  /// - Throws: `NetworkError.configuration` if it is missing, or of another type.
  func callAsFunction<Value: Decodable>(_ label: String) throws -> Value {
    // A missing argument is one that is nil.
    do { return try (arguments[label] ?? .null).decoded(as: Value.self) } catch {
      throw NetworkError.configuration("argument '\(label)' of layer '\(name)'")
    }
  }

  /// - Throws: `NetworkError.configuration` for a type of layer that the library doesn't know.
  func makeLayer() throws -> Layer {
    guard let type = layerTypes[type] else { throw NetworkError.configuration("layer type '\(type)'") }
    let layer = try type.make(self)
    layer.isTrainable = isTrainable
    return layer
  }

  /// - Throws: `NetworkError.configuration` for a layer that isn't of the kind that has to stand here.
  func makeLayer<Kind: Layer>(as kind: Kind.Type) throws -> Kind {
    guard let layer = try makeLayer() as? Kind else {
      throw NetworkError.configuration("a \(kind) in the place of layer '\(name)'")
    }
    return layer
  }
}

/// A layer that can be saved.
protocol ConfigurableLayer: Layer {
  /// The arguments that it was made with, by label.
  ///
  /// - Throws: `NetworkError.unsupported` if a layer inside can't be saved.
  var arguments: [String: any Encodable] { get throws }

  /// A layer of a saved configuration.
  static func make(_ saved: LayerConfiguration) throws -> Layer
}

extension Layer {
  /// - Throws: `NetworkError.unsupported` for a layer that holds a function, which can't be saved.
  func configuration() throws -> LayerConfiguration {
    guard let layer = self as? any ConfigurableLayer else {
      throw NetworkError.unsupported("saving layer '\(name)', a \(typeName),")
    }
    return LayerConfiguration(
      type: typeName, name: name, isTrainable: isTrainable,
      arguments: try layer.arguments.mapValues { try JSONValue(encoding: $0) })
  }
}

private let layerTypes: [String: any ConfigurableLayer.Type] = [
  "Activation": Activation.self, "Add": Add.self, "AdditiveAttention": AdditiveAttention.self,
  "Attention": Attention.self, "Average": Average.self, "AveragePooling1D": AveragePooling1D.self,
  "BatchNormalization": BatchNormalization.self, "Bidirectional": Bidirectional.self,
  "Concatenate": Concatenate.self, "Conv1D": Conv1D.self, "Dense": Dense.self, "Dropout": Dropout.self,
  "Embedding": Embedding.self, "Flatten": Flatten.self, "Functional": Model.self, "GRU": RecurrentLayer.self,
  "GRUCell": RecurrentCell.self,
  "GlobalAveragePooling1D": GlobalAveragePooling1D.self, "GlobalMaxPooling1D": GlobalMaxPooling1D.self,
  "LSTM": RecurrentLayer.self, "LSTMCell": RecurrentCell.self, "LayerNormalization": LayerNormalization.self,
  "Masking": Masking.self,
  "MaxPooling1D": MaxPooling1D.self, "Maximum": Maximum.self, "MultiHeadAttention": MultiHeadAttention.self,
  "Multiply": Multiply.self, "Permute": Permute.self, "RNN": RecurrentLayer.self, "RepeatVector": RepeatVector.self,
  "Reshape": Reshape.self,
  "Sequential": Model.self, "SimpleRNN": RecurrentLayer.self, "SimpleRNNCell": RecurrentCell.self,
  "SpatialDropout1D": SpatialDropout1D.self,
  "StackedRNNCells": StackedRNNCells.self,
  "TimeDistributed": TimeDistributed.self,
]
