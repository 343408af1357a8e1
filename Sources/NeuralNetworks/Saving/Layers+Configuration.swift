// What each layer was made with, and how it is made again.

extension Activation: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["function": function] }
  static func make(_ saved: LayerConfiguration) throws -> Layer { Activation(try saved("function"), name: saved.name) }
}

extension Dense: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    [
      "units": units, "activation": activation, "useBias": useBias, "kernelInitializer": kernelInitializer,
      "biasInitializer": biasInitializer, "kernelRegularizer": kernelRegularizer, "biasRegularizer": biasRegularizer,
    ]
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    Dense(
      try saved("units"), activation: try saved("activation"), useBias: try saved("useBias"),
      kernelInitializer: try saved("kernelInitializer"), biasInitializer: try saved("biasInitializer"),
      kernelRegularizer: try saved("kernelRegularizer"), biasRegularizer: try saved("biasRegularizer"),
      name: saved.name)
  }
}

extension Embedding: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    [
      "inputDim": inputDim, "outputDim": outputDim, "maskZero": maskZero,
      "embeddingsInitializer": embeddingsInitializer, "embeddingsRegularizer": embeddingsRegularizer,
    ]
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    Embedding(
      inputDim: try saved("inputDim"), outputDim: try saved("outputDim"), maskZero: try saved("maskZero"),
      embeddingsInitializer: try saved("embeddingsInitializer"),
      embeddingsRegularizer: try saved("embeddingsRegularizer"), name: saved.name)
  }
}

extension Conv1D: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    [
      "filters": filters, "kernelSize": window.size, "strides": window.stride, "padding": window.padding,
      "dilationRate": window.dilation, "activation": activation, "useBias": useBias,
      "kernelInitializer": kernelInitializer, "kernelRegularizer": kernelRegularizer,
    ]
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    Conv1D(
      filters: try saved("filters"), kernelSize: try saved("kernelSize"), strides: try saved("strides"),
      padding: try saved("padding"), dilationRate: try saved("dilationRate"), activation: try saved("activation"),
      useBias: try saved("useBias"), kernelInitializer: try saved("kernelInitializer"),
      kernelRegularizer: try saved("kernelRegularizer"), name: saved.name)
  }
}

extension MaxPooling1D: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    ["poolSize": window.size, "strides": window.stride, "padding": window.padding]
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    MaxPooling1D(
      poolSize: try saved("poolSize"), strides: try saved("strides"), padding: try saved("padding"), name: saved.name)
  }
}

extension AveragePooling1D: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    ["poolSize": window.size, "strides": window.stride, "padding": window.padding]
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    AveragePooling1D(
      poolSize: try saved("poolSize"), strides: try saved("strides"), padding: try saved("padding"), name: saved.name)
  }
}

extension Dropout: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["rate": rate] }
  static func make(_ saved: LayerConfiguration) throws -> Layer { Dropout(try saved("rate"), name: saved.name) }
}

extension SpatialDropout1D: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["rate": rate] }
  static func make(_ saved: LayerConfiguration) throws -> Layer {
    SpatialDropout1D(try saved("rate"), name: saved.name)
  }
}

extension Reshape: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["targetShape": targetShape] }
  static func make(_ saved: LayerConfiguration) throws -> Layer { Reshape(try saved("targetShape"), name: saved.name) }
}

extension RepeatVector: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["count": count] }
  static func make(_ saved: LayerConfiguration) throws -> Layer { RepeatVector(try saved("count"), name: saved.name) }
}

extension Permute: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["order": order] }
  static func make(_ saved: LayerConfiguration) throws -> Layer { Permute(try saved("order"), name: saved.name) }
}

extension Masking: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["maskValue": maskValue] }
  static func make(_ saved: LayerConfiguration) throws -> Layer {
    Masking(maskValue: try saved("maskValue"), name: saved.name)
  }
}

extension Concatenate: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["axis": axis] }
  static func make(_ saved: LayerConfiguration) throws -> Layer {
    Concatenate(axis: try saved("axis"), name: saved.name)
  }
}

extension LayerNormalization: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["epsilon": epsilon, "center": center, "scale": scale] }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    LayerNormalization(
      epsilon: try saved("epsilon"), center: try saved("center"), scale: try saved("scale"), name: saved.name)
  }
}

extension BatchNormalization: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    ["momentum": momentum, "epsilon": epsilon, "center": center, "scale": scale]
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    BatchNormalization(
      momentum: try saved("momentum"), epsilon: try saved("epsilon"), center: try saved("center"),
      scale: try saved("scale"), name: saved.name)
  }
}

extension Attention: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["useScale": useScale, "isCausal": isCausal, "dropout": dropout] }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    Attention(
      useScale: try saved("useScale"), isCausal: try saved("isCausal"), dropout: try saved("dropout"),
      name: saved.name)
  }
}

extension AdditiveAttention: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["useScale": useScale, "isCausal": isCausal, "dropout": dropout] }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    AdditiveAttention(
      useScale: try saved("useScale"), isCausal: try saved("isCausal"), dropout: try saved("dropout"),
      name: saved.name)
  }
}

extension MultiHeadAttention: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    [
      "numHeads": numHeads, "keyDim": keyDim, "valueDim": valueDim, "dropout": dropout, "useBias": useBias,
      "isCausal": isCausal,
    ]
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    MultiHeadAttention(
      numHeads: try saved("numHeads"), keyDim: try saved("keyDim"), valueDim: try saved("valueDim"),
      dropout: try saved("dropout"), useBias: try saved("useBias"), isCausal: try saved("isCausal"), name: saved.name)
  }
}

// MARK: - Layers without arguments

extension Flatten: ConfigurableLayer {
  var arguments: [String: any Encodable] { [:] }
  static func make(_ saved: LayerConfiguration) -> Layer { Flatten(name: saved.name) }
}

extension GlobalMaxPooling1D: ConfigurableLayer {
  var arguments: [String: any Encodable] { [:] }
  static func make(_ saved: LayerConfiguration) -> Layer { GlobalMaxPooling1D(name: saved.name) }
}

extension GlobalAveragePooling1D: ConfigurableLayer {
  var arguments: [String: any Encodable] { [:] }
  static func make(_ saved: LayerConfiguration) -> Layer { GlobalAveragePooling1D(name: saved.name) }
}

extension Merge: ConfigurableLayer {
  var arguments: [String: any Encodable] { [:] }

  static func make(_ saved: LayerConfiguration) -> Layer {
    switch saved.type {
    case "Add": Add(name: saved.name)
    case "Multiply": Multiply(name: saved.name)
    case "Average": Average(name: saved.name)
    default: Maximum(name: saved.name)
    }
  }
}

// MARK: - Layers around layers

extension RecurrentCell: ConfigurableLayer {
  var arguments: [String: any Encodable] { ["recurrence": recurrence, "options": options] }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    let recurrence: any Recurrence =
      switch saved.type {
      case "LSTMCell": try saved("recurrence") as LSTMRecurrence
      case "GRUCell": try saved("recurrence") as GRURecurrence
      default: try saved("recurrence") as SimpleRecurrence
      }
    return RecurrentCell(saved.type, recurrence, options: try saved("options"), name: saved.name)
  }
}

extension StackedRNNCells: ConfigurableLayer {
  var arguments: [String: any Encodable] { get throws { ["cells": try cells.map { try $0.configuration() }] } }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    let cells: [LayerConfiguration] = try saved("cells")
    return StackedRNNCells(try cells.map { try $0.makeLayer(as: RNNCell.self) }, name: saved.name)
  }
}

extension RecurrentLayer: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    get throws { ["cell": try cell.configuration(), "options": options] }
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    let cell: LayerConfiguration = try saved("cell")
    return RecurrentLayer(
      saved.type, cell: try cell.makeLayer(as: RNNCell.self), options: try saved("options"), name: saved.name)
  }
}

extension Bidirectional: ConfigurableLayer {
  var arguments: [String: any Encodable] {
    get throws {
      [
        "layer": try forwardLayer.configuration(), "backwardLayer": try backwardLayer.configuration(),
        "mergeMode": mergeMode,
      ]
    }
  }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    func half(_ label: String) throws -> RecurrentLayer {
      try (saved(label) as LayerConfiguration).makeLayer(as: RecurrentLayer.self)
    }
    return Bidirectional(
      try half("layer"), mergeMode: try saved("mergeMode"), backwardLayer: try half("backwardLayer"), name: saved.name)
  }
}

extension TimeDistributed: ConfigurableLayer {
  var arguments: [String: any Encodable] { get throws { ["layer": try layer.configuration()] } }

  static func make(_ saved: LayerConfiguration) throws -> Layer {
    TimeDistributed(try (saved("layer") as LayerConfiguration).makeLayer(), name: saved.name)
  }
}
