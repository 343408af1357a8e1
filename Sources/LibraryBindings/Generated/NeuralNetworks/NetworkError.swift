// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addNetworkError() {
    type("enum NetworkError: Error, Equatable, Sendable, LocalizedError, CustomStringConvertible", host: NetworkError.self) { type in
      type.enumCase("case raggedRows(row: Int, length: Int, expected: Int)") { call in
        try NetworkError.raggedRows(row: call.argument(0, as: Int.self), length: call.argument(1, as: Int.self), expected: call.argument(2, as: Int.self))
      } match: { value in
        if case NetworkError.raggedRows(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case scalarCount(Int, shape: [Int])") { call in
        try NetworkError.scalarCount(call.argument(0, as: Int.self), shape: call.argument(1, as: [Int].self))
      } match: { value in
        if case NetworkError.scalarCount(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case invalidShape([Int])") { call in
        try NetworkError.invalidShape(call.argument(0, as: [Int].self))
      } match: { value in
        if case NetworkError.invalidShape(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case indexOutOfRange(Int, axis: Int, shape: [Int])") { call in
        try NetworkError.indexOutOfRange(call.argument(0, as: Int.self), axis: call.argument(1, as: Int.self), shape: call.argument(2, as: [Int].self))
      } match: { value in
        if case NetworkError.indexOutOfRange(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case rank(shape: [Int], expected: Int)") { call in
        try NetworkError.rank(shape: call.argument(0, as: [Int].self), expected: call.argument(1, as: Int.self))
      } match: { value in
        if case NetworkError.rank(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case axis(Int, shape: [Int])") { call in
        try NetworkError.axis(call.argument(0, as: Int.self), shape: call.argument(1, as: [Int].self))
      } match: { value in
        if case NetworkError.axis(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case shapes([Int], [Int], operation: String)") { call in
        try NetworkError.shapes(call.argument(0, as: [Int].self), call.argument(1, as: [Int].self), operation: call.argument(2, as: String.self))
      } match: { value in
        if case NetworkError.shapes(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case invalidArgument(String, String, expected: String)") { call in
        try NetworkError.invalidArgument(call.argument(0, as: String.self), call.argument(1, as: String.self), expected: call.argument(2, as: String.self))
      } match: { value in
        if case NetworkError.invalidArgument(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case layerInput(layer: String, shape: [Int?], expected: String)") { call in
        try NetworkError.layerInput(layer: call.argument(0, as: String.self), shape: call.argument(1, as: [Int?].self), expected: call.argument(2, as: String.self))
      } match: { value in
        if case NetworkError.layerInput(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case layerOutput(layer: String, shape: [Int], expected: [Int?])") { call in
        try NetworkError.layerOutput(layer: call.argument(0, as: String.self), shape: call.argument(1, as: [Int].self), expected: call.argument(2, as: [Int?].self))
      } match: { value in
        if case NetworkError.layerOutput(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case layerInputCount(layer: String, count: Int, expected: String)") { call in
        try NetworkError.layerInputCount(layer: call.argument(0, as: String.self), count: call.argument(1, as: Int.self), expected: call.argument(2, as: String.self))
      } match: { value in
        if case NetworkError.layerInputCount(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case unknownDimension(layer: String, shape: [Int?], needed: String)") { call in
        try NetworkError.unknownDimension(layer: call.argument(0, as: String.self), shape: call.argument(1, as: [Int?].self), needed: call.argument(2, as: String.self))
      } match: { value in
        if case NetworkError.unknownDimension(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case duplicateLayerName(String)") { call in
        try NetworkError.duplicateLayerName(call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.duplicateLayerName(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case unknownLayer(String, known: [String])") { call in
        try NetworkError.unknownLayer(call.argument(0, as: String.self), known: call.argument(1, as: [String].self))
      } match: { value in
        if case NetworkError.unknownLayer(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case emptyModel(String)") { call in
        try NetworkError.emptyModel(call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.emptyModel(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case notBuilt(String)") { call in
        try NetworkError.notBuilt(call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.notBuilt(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case notCompiled(String)") { call in
        try NetworkError.notCompiled(call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.notCompiled(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case disconnectedGraph(layer: String)") { call in
        try NetworkError.disconnectedGraph(layer: call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.disconnectedGraph(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case weightCount(layer: String, count: Int, expected: Int)") { call in
        try NetworkError.weightCount(layer: call.argument(0, as: String.self), count: call.argument(1, as: Int.self), expected: call.argument(2, as: Int.self))
      } match: { value in
        if case NetworkError.weightCount(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case weightShape(layer: String, weight: String, shape: [Int], expected: [Int])") { call in
        try NetworkError.weightShape(layer: call.argument(0, as: String.self), weight: call.argument(1, as: String.self), shape: call.argument(2, as: [Int].self), expected: call.argument(3, as: [Int].self))
      } match: { value in
        if case NetworkError.weightShape(let payload0, let payload1, let payload2, let payload3)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case inputCount(Int, expected: Int)") { call in
        try NetworkError.inputCount(call.argument(0, as: Int.self), expected: call.argument(1, as: Int.self))
      } match: { value in
        if case NetworkError.inputCount(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case outputCount(Int, of: String, expected: Int)") { call in
        try NetworkError.outputCount(call.argument(0, as: Int.self), of: call.argument(1, as: String.self), expected: call.argument(2, as: Int.self))
      } match: { value in
        if case NetworkError.outputCount(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case inputShape([Int], model: String, expected: [Int?])") { call in
        try NetworkError.inputShape(call.argument(0, as: [Int].self), model: call.argument(1, as: String.self), expected: call.argument(2, as: [Int?].self))
      } match: { value in
        if case NetworkError.inputShape(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case rowCounts([Int])") { call in
        try NetworkError.rowCounts(call.argument(0, as: [Int].self))
      } match: { value in
        if case NetworkError.rowCounts(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case emptyData(String)") { call in
        try NetworkError.emptyData(call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.emptyData(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case tokenOutOfRange(token: Double, row: Int, position: Int, vocabulary: Int, layer: String)") { call in
        try NetworkError.tokenOutOfRange(token: call.argument(0, as: Double.self), row: call.argument(1, as: Int.self), position: call.argument(2, as: Int.self), vocabulary: call.argument(3, as: Int.self), layer: call.argument(4, as: String.self))
      } match: { value in
        if case NetworkError.tokenOutOfRange(let payload0, let payload1, let payload2, let payload3, let payload4)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any, payload4 as Any] } else { nil }
      }
      type.enumCase("case notANumberInData(what: String, row: Int)") { call in
        try NetworkError.notANumberInData(what: call.argument(0, as: String.self), row: call.argument(1, as: Int.self))
      } match: { value in
        if case NetworkError.notANumberInData(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case targetShape([Int], output: [Int], loss: String)") { call in
        try NetworkError.targetShape(call.argument(0, as: [Int].self), output: call.argument(1, as: [Int].self), loss: call.argument(2, as: String.self))
      } match: { value in
        if case NetworkError.targetShape(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case labelOutOfRange(label: Double, row: Int, classes: Int)") { call in
        try NetworkError.labelOutOfRange(label: call.argument(0, as: Double.self), row: call.argument(1, as: Int.self), classes: call.argument(2, as: Int.self))
      } match: { value in
        if case NetworkError.labelOutOfRange(let payload0, let payload1, let payload2)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case unknownFigure(String, known: [String])") { call in
        try NetworkError.unknownFigure(call.argument(0, as: String.self), known: call.argument(1, as: [String].self))
      } match: { value in
        if case NetworkError.unknownFigure(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case lossNotFinite(loss: Double, epoch: Int, step: Int, layer: String?)") { call in
        try NetworkError.lossNotFinite(loss: call.argument(0, as: Double.self), epoch: call.argument(1, as: Int.self), step: call.argument(2, as: Int.self), layer: call.argument(3, as: (String?).self))
      } match: { value in
        if case NetworkError.lossNotFinite(let payload0, let payload1, let payload2, let payload3)? = value as? NetworkError { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case cancelled") { _ in
        NetworkError.cancelled
      } match: { value in
        if case NetworkError.cancelled? = value as? NetworkError { [] } else { nil }
      }
      type.enumCase("case file(path: String, problem: String)") { call in
        try NetworkError.file(path: call.argument(0, as: String.self), problem: call.argument(1, as: String.self))
      } match: { value in
        if case NetworkError.file(let payload0, let payload1)? = value as? NetworkError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case configuration(String)") { call in
        try NetworkError.configuration(call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.configuration(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case unsupported(String)") { call in
        try NetworkError.unsupported(call.argument(0, as: String.self))
      } match: { value in
        if case NetworkError.unsupported(let payload0)? = value as? NetworkError { [payload0 as Any] } else { nil }
      }
      type.property("var errorDescription: String? { get }") { call in
        return (try call.receiver(as: NetworkError.self).errorDescription) as Any
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: NetworkError.self).description
      }
      type.member("static func == (left: NetworkError, right: NetworkError) -> Bool") { call in
        try call.argument(0, as: NetworkError.self) == call.argument(1, as: NetworkError.self)
      }
    }
  }
}
