// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addOptimizer() {
    type("final class Optimizer", host: Optimizer.self) { type in
      type.member("static func adagrad(learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer") { call in
        return try Optimizer.adagrad(learningRate: call.argument(0, as: Double.self), initialAccumulatorValue: call.argument(1, as: Double.self), epsilon: call.argument(2, as: Double.self), clipNorm: call.argument(3, as: (Double?).self), clipValue: call.argument(4, as: (Double?).self), globalClipNorm: call.argument(5, as: (Double?).self), schedule: call.argument(6, as: (LearningRateSchedule?).self))
      }
      type.member("static func adam(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil, squaresOccurrences: Bool = false) -> Optimizer") { call in
        return try Optimizer.adam(learningRate: call.argument(0, as: Double.self), beta1: call.argument(1, as: Double.self), beta2: call.argument(2, as: Double.self), epsilon: call.argument(3, as: Double.self), amsgrad: call.argument(4, as: Bool.self), weightDecay: call.argument(5, as: Double.self), clipNorm: call.argument(6, as: (Double?).self), clipValue: call.argument(7, as: (Double?).self), globalClipNorm: call.argument(8, as: (Double?).self), schedule: call.argument(9, as: (LearningRateSchedule?).self), squaresOccurrences: call.argument(10, as: Bool.self))
      }
      type.member("static func adamW(learningRate: Double = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer") { call in
        return try Optimizer.adamW(learningRate: call.argument(0, as: Double.self), weightDecay: call.argument(1, as: Double.self), beta1: call.argument(2, as: Double.self), beta2: call.argument(3, as: Double.self), epsilon: call.argument(4, as: Double.self), amsgrad: call.argument(5, as: Bool.self), clipNorm: call.argument(6, as: (Double?).self), clipValue: call.argument(7, as: (Double?).self), globalClipNorm: call.argument(8, as: (Double?).self), schedule: call.argument(9, as: (LearningRateSchedule?).self))
      }
      type.member("static func nadam(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer") { call in
        return try Optimizer.nadam(learningRate: call.argument(0, as: Double.self), beta1: call.argument(1, as: Double.self), beta2: call.argument(2, as: Double.self), epsilon: call.argument(3, as: Double.self), clipNorm: call.argument(4, as: (Double?).self), clipValue: call.argument(5, as: (Double?).self), globalClipNorm: call.argument(6, as: (Double?).self), schedule: call.argument(7, as: (LearningRateSchedule?).self))
      }
      type.property("let name: String") { call in
        return try call.receiver(as: Optimizer.self).name
      }
      type.property("var learningRate: Double { get set }", get: { call in
        return try call.receiver(as: Optimizer.self).learningRate
      }, set: { call in
        let receiver = try call.receiver(as: Optimizer.self)
        receiver.learningRate = try call.argument(0, as: Double.self)
        return ()
      })
      type.property("var iterations: Int { get }") { call in
        return try call.receiver(as: Optimizer.self).iterations
      }
      type.member("static func rmsprop(learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, centered: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer") { call in
        return try Optimizer.rmsprop(learningRate: call.argument(0, as: Double.self), rho: call.argument(1, as: Double.self), momentum: call.argument(2, as: Double.self), epsilon: call.argument(3, as: Double.self), centered: call.argument(4, as: Bool.self), clipNorm: call.argument(5, as: (Double?).self), clipValue: call.argument(6, as: (Double?).self), globalClipNorm: call.argument(7, as: (Double?).self), schedule: call.argument(8, as: (LearningRateSchedule?).self))
      }
      type.member("static func sgd(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer") { call in
        return try Optimizer.sgd(learningRate: call.argument(0, as: Double.self), momentum: call.argument(1, as: Double.self), nesterov: call.argument(2, as: Bool.self), clipNorm: call.argument(3, as: (Double?).self), clipValue: call.argument(4, as: (Double?).self), globalClipNorm: call.argument(5, as: (Double?).self), schedule: call.argument(6, as: (LearningRateSchedule?).self))
      }
    }
  }
}
