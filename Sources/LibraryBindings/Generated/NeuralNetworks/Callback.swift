// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addCallback() {
    type("class Callback", host: Callback.self) { type in
      type.member("static func csvLogger(_ path: String, append: Bool = false) -> Callback") { call in
        return try Callback.csvLogger(call.argument(0, as: String.self), append: call.argument(1, as: Bool.self))
      }
      type.member("static func onEpochEnd(_ action: @escaping (Training) throws -> Void) -> Callback") { call in
        nonisolated(unsafe) let function0 = try call.function(0)
        return Callback.onEpochEnd({ (argument00: Training) throws -> Void in _ = try function0([argument00]) })
      }
      type.member("static func onEpochBegin(_ action: @escaping (Training) throws -> Void) -> Callback") { call in
        nonisolated(unsafe) let function0 = try call.function(0)
        return Callback.onEpochBegin({ (argument00: Training) throws -> Void in _ = try function0([argument00]) })
      }
      type.member(#"static func earlyStopping(monitor: String = "val_loss", patience: Int = 0, minDelta: Double = 0, restoreBestWeights: Bool = false, baseline: Double? = nil, startFromEpoch: Int = 0) -> Callback"#) { call in
        return try Callback.earlyStopping(monitor: call.argument(0, as: String.self), patience: call.argument(1, as: Int.self), minDelta: call.argument(2, as: Double.self), restoreBestWeights: call.argument(3, as: Bool.self), baseline: call.argument(4, as: (Double?).self), startFromEpoch: call.argument(5, as: Int.self))
      }
      type.member(#"static func modelCheckpoint(_ path: String, monitor: String = "val_loss", saveBestOnly: Bool = false) -> Callback"#) { call in
        return try Callback.modelCheckpoint(call.argument(0, as: String.self), monitor: call.argument(1, as: String.self), saveBestOnly: call.argument(2, as: Bool.self))
      }
      type.member(#"static func reduceLROnPlateau(monitor: String = "val_loss", factor: Double = 0.1, patience: Int = 10, minDelta: Double = 0.0001, cooldown: Int = 0, minLearningRate: Double = 0) -> Callback"#) { call in
        return try Callback.reduceLROnPlateau(monitor: call.argument(0, as: String.self), factor: call.argument(1, as: Double.self), patience: call.argument(2, as: Int.self), minDelta: call.argument(3, as: Double.self), cooldown: call.argument(4, as: Int.self), minLearningRate: call.argument(5, as: Double.self))
      }
      type.member("static func learningRateSchedule(_ rate: @escaping (Int, Double) throws -> Double) -> Callback") { call in
        nonisolated(unsafe) let function0 = try call.function(0)
        return Callback.learningRateSchedule({ (argument00: Int, argument01: Double) throws -> Double in return try converted(try function0([argument00, argument01]), to: (Double).self) })
      }
    }
  }
}
