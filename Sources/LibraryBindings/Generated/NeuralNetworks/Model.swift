// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addModel() {
    type("class Model: Layer", host: Model.self) { type in
      type.member("func generate(from prompt: [Int], count: Int, sampling: Sampling = Sampling(), stop: Int? = nil, fromLogits: Bool = false) throws -> [Int]") { call in
        return try call.receiver(as: Model.self).generate(from: call.argument(0, as: [Int].self), count: call.argument(1, as: Int.self), sampling: call.argument(2, as: Sampling.self), stop: call.argument(3, as: (Int?).self), fromLogits: call.argument(4, as: Bool.self))
      }
      type.member("@discardableResult func summary() -> String") { call in
        return try call.receiver(as: Model.self).summary()
      }
      type.member("init(inputs: [any LayerInput], outputs: [any LayerInput], name: String? = nil) throws") { call in
        return try Model(inputs: call.argument(0, as: [(any LayerInput)].self), outputs: call.argument(1, as: [(any LayerInput)].self), name: call.argument(2, as: (String?).self))
      }
      type.property("var layers: [Layer] { get }") { call in
        return try call.receiver(as: Model.self).layers
      }
      type.member("func layer(named name: String) throws -> Layer") { call in
        return try call.receiver(as: Model.self).layer(named: call.argument(0, as: String.self))
      }
      type.member("func export(onnx path: String) throws") { call in
        try call.receiver(as: Model.self).export(onnx: call.argument(0, as: String.self))
        return ()
      }
      type.member("func save(_ path: String) throws") { call in
        try call.receiver(as: Model.self).save(call.argument(0, as: String.self))
        return ()
      }
      type.member("static func load(_ path: String) throws -> Model") { call in
        return try Model.load(call.argument(0, as: String.self))
      }
      type.member("func saveWeights(_ path: String) throws") { call in
        try call.receiver(as: Model.self).saveWeights(call.argument(0, as: String.self))
        return ()
      }
      type.member("func loadWeights(_ path: String) throws") { call in
        try call.receiver(as: Model.self).loadWeights(call.argument(0, as: String.self))
        return ()
      }
      type.member("func compile(optimizer: Optimizer = .adam(), loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = []) throws") { call in
        try call.receiver(as: Model.self).compile(optimizer: call.argument(0, as: Optimizer.self), loss: call.argument(1, as: Loss.self), metrics: call.argument(2, as: [Metric].self), weightedMetrics: call.argument(3, as: [Metric].self))
        return ()
      }
      type.member("func compile(optimizer: Optimizer = .adam(), loss: [Loss], lossWeights: [Double]? = nil, metrics: [[Metric]] = [], weightedMetrics: [[Metric]] = []) throws") { call in
        try call.receiver(as: Model.self).compile(optimizer: call.argument(0, as: Optimizer.self), loss: call.argument(1, as: [Loss].self), lossWeights: call.argument(2, as: ([Double]?).self), metrics: call.argument(3, as: [[Metric]].self), weightedMetrics: call.argument(4, as: [[Metric]].self))
        return ()
      }
      type.member("func optimizer() throws -> Optimizer") { call in
        return try call.receiver(as: Model.self).optimizer()
      }
      type.member("func evaluate(_ x: Tensor, _ y: Tensor, batchSize: Int = 32) throws -> Evaluation") { call in
        return try call.receiver(as: Model.self).evaluate(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self), batchSize: call.argument(2, as: Int.self))
      }
      type.member("func evaluate(_ x: [Tensor], _ y: Tensor, batchSize: Int = 32) throws -> Evaluation") { call in
        return try call.receiver(as: Model.self).evaluate(call.argument(0, as: [Tensor].self), call.argument(1, as: Tensor.self), batchSize: call.argument(2, as: Int.self))
      }
      type.member("func evaluate(_ x: [Tensor], _ y: [Tensor], batchSize: Int = 32) throws -> Evaluation") { call in
        return try call.receiver(as: Model.self).evaluate(call.argument(0, as: [Tensor].self), call.argument(1, as: [Tensor].self), batchSize: call.argument(2, as: Int.self))
      }
      type.member("func predict(_ x: Tensor, batchSize: Int = 32) throws -> Tensor") { call in
        return try call.receiver(as: Model.self).predict(call.argument(0, as: Tensor.self), batchSize: call.argument(1, as: Int.self))
      }
      type.member("func predict(_ x: [Tensor], batchSize: Int = 32) throws -> [Tensor]") { call in
        return try call.receiver(as: Model.self).predict(call.argument(0, as: [Tensor].self), batchSize: call.argument(1, as: Int.self))
      }
      type.member("@discardableResult func fit(_ x: Tensor, _ y: Tensor, epochs: Int = 1, batchSize: Int = 32, validationData: (Tensor, Tensor)? = nil, validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil, sampleWeight: Tensor? = nil, initialEpoch: Int = 0) throws -> History") { call in
        return try call.receiver(as: Model.self).fit(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self), epochs: call.argument(2, as: Int.self), batchSize: call.argument(3, as: Int.self), validationData: try call.argument(4, as: (([Any])?).self).map { value0 in (try converted(value0[0], to: (Tensor).self), try converted(value0[1], to: (Tensor).self)) }, validationSplit: call.argument(5, as: Double.self), shuffle: call.argument(6, as: Bool.self), callbacks: call.argument(7, as: [Callback].self), classWeight: call.argument(8, as: ([Int: Double]?).self), sampleWeight: call.argument(9, as: (Tensor?).self), initialEpoch: call.argument(10, as: Int.self))
      }
      type.member("@discardableResult func fit(_ x: [Tensor], _ y: Tensor, epochs: Int = 1, batchSize: Int = 32, validationData: ([Tensor], Tensor)? = nil, validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil, sampleWeight: Tensor? = nil, initialEpoch: Int = 0) throws -> History") { call in
        return try call.receiver(as: Model.self).fit(call.argument(0, as: [Tensor].self), call.argument(1, as: Tensor.self), epochs: call.argument(2, as: Int.self), batchSize: call.argument(3, as: Int.self), validationData: try call.argument(4, as: (([Any])?).self).map { value0 in (try converted(value0[0], to: ([Tensor]).self), try converted(value0[1], to: (Tensor).self)) }, validationSplit: call.argument(5, as: Double.self), shuffle: call.argument(6, as: Bool.self), callbacks: call.argument(7, as: [Callback].self), classWeight: call.argument(8, as: ([Int: Double]?).self), sampleWeight: call.argument(9, as: (Tensor?).self), initialEpoch: call.argument(10, as: Int.self))
      }
      type.member("@discardableResult func fit(_ x: [Tensor], _ y: [Tensor], epochs: Int = 1, batchSize: Int = 32, validationData: ([Tensor], [Tensor])? = nil, validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil, sampleWeight: Tensor? = nil, initialEpoch: Int = 0) throws -> History") { call in
        return try call.receiver(as: Model.self).fit(call.argument(0, as: [Tensor].self), call.argument(1, as: [Tensor].self), epochs: call.argument(2, as: Int.self), batchSize: call.argument(3, as: Int.self), validationData: try call.argument(4, as: (([Any])?).self).map { value0 in (try converted(value0[0], to: ([Tensor]).self), try converted(value0[1], to: ([Tensor]).self)) }, validationSplit: call.argument(5, as: Double.self), shuffle: call.argument(6, as: Bool.self), callbacks: call.argument(7, as: [Callback].self), classWeight: call.argument(8, as: ([Int: Double]?).self), sampleWeight: call.argument(9, as: (Tensor?).self), initialEpoch: call.argument(10, as: Int.self))
      }
      type.member("@discardableResult func trainOnBatch(_ x: Tensor, _ y: Tensor, sampleWeight: Tensor? = nil) throws -> Evaluation") { call in
        return try call.receiver(as: Model.self).trainOnBatch(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self), sampleWeight: call.argument(2, as: (Tensor?).self))
      }
      type.member("@discardableResult func trainOnBatch(_ x: [Tensor], _ y: [Tensor], sampleWeight: Tensor? = nil) throws -> Evaluation") { call in
        return try call.receiver(as: Model.self).trainOnBatch(call.argument(0, as: [Tensor].self), call.argument(1, as: [Tensor].self), sampleWeight: call.argument(2, as: (Tensor?).self))
      }
      type.member("func gradientStatistics(_ x: Tensor, _ y: Tensor) throws -> [GradientStatistics]") { call in
        return try call.receiver(as: Model.self).gradientStatistics(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self))
      }
      type.member("func gradientStatistics(_ x: [Tensor], _ y: [Tensor]) throws -> [GradientStatistics]") { call in
        return try call.receiver(as: Model.self).gradientStatistics(call.argument(0, as: [Tensor].self), call.argument(1, as: [Tensor].self))
      }
      type.member("func gradientNorms(_ x: Tensor, _ y: Tensor, into layer: String) throws -> [Double]") { call in
        return try call.receiver(as: Model.self).gradientNorms(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self), into: call.argument(2, as: String.self))
      }
      type.member("func gradientNorms(_ x: [Tensor], _ y: [Tensor], into layer: String) throws -> [Double]") { call in
        return try call.receiver(as: Model.self).gradientNorms(call.argument(0, as: [Tensor].self), call.argument(1, as: [Tensor].self), into: call.argument(2, as: String.self))
      }
    }
  }
}
