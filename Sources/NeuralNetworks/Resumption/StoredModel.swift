import Foundation

/// A model or a layer as bytes from which it is made again, in whatever state it is: not built yet, trained, stateful in
/// between two batches.
///
/// Beside what `save` writes, it keeps what a program may have changed: which layers are trained, what stateful
/// layers carry, optimizers that go on.
package struct StoredModel {
  private struct Facts: Codable {
    var layer: LayerConfiguration?
    /// The layers of a model whose input's shape isn't known yet.
    var unbuilt: [LayerConfiguration]?
    var name: String
    /// For each layer, whether its name was chosen by the user.
    var givenNames: [Bool]
    var compilation: CompilationConfiguration?
    /// For each layer and each parameter, in order, whether it is trained.
    var trainableLayers: [Bool]
    var trainableParameters: [Bool]
    /// How many states each layer carries.
    var carried: [Int]
    /// How many tensors the optimizer remembers of each parameter.
    var slots: [Int]
  }

  package let bytes: Data

  /// Stores a model, or a layer that no model has built yet.
  ///
  /// - Returns: `nil` for one that can't be made again: it holds a function, weights that it was given when it was made, a
  ///   built layer stands alone, or two of its layers share one.
  package init?(_ layer: Layer) {
    let layers = layer.lineage
    guard Set(layers.map { ObjectIdentifier($0) }).count == layers.count,
      !layers.contains(where: \.wasGivenWeights)
    else { return nil }
    let model = layer as? Model
    var tensors: [(name: String, tensor: Tensor)] = []
    var facts = Facts(
      name: layer.name, givenNames: layers.map(\.hasGivenName), trainableLayers: layers.map(\.isTrainable),
      trainableParameters: layer.parameters.map(\.isTrainable), carried: [], slots: [])
    do {
      if let model, model.graph == nil {
        guard model is Sequential, layers.dropFirst().allSatisfy({ !$0.isBuilt }) else { return nil }
        facts.unbuilt = try model.layers.map { try $0.configuration() }
      } else {
        guard model != nil || !layer.isBuilt else { return nil }
        facts.layer = try layer.configuration()
      }
      if let compilation = model?.compilation {
        guard let saved = try CompilationConfiguration(compilation) else { return nil }
        facts.compilation = saved
      }
      for parameter in layer.parameters {
        tensors.append(("\(tensors.count)", parameter.value.detached()))
        let slots = model?.compilation?.optimizer.slots(of: parameter) ?? []
        facts.slots.append(slots.count)
        tensors += slots.enumerated().map { ("\(tensors.count + $0)", $1) }
      }
      for layer in layers {
        let carried = (layer as? RecurrentLayer)?.carriedStates ?? []
        facts.carried.append(carried.count)
        tensors += carried.enumerated().map { ("\(tensors.count + $0)", $1) }
      }
      let json = String(decoding: try JSONValue(encoding: facts).encoded(), as: UTF8.self)
      bytes = try SafeTensors(tensors: tensors, metadata: ["layer": json]).encoded()
    } catch {
      return nil
    }
  }

  /// Makes a model or layer again.
  ///
  /// - Throws: `NetworkError` where the bytes aren't what storing wrote.
  package static func layer(_ bytes: Data) throws -> Layer {
    let file = try SafeTensors(bytes, path: "stored model")
    guard let json = file.metadata["layer"], let facts = try? JSONDecoder().decode(Facts.self, from: Data(json.utf8))
    else { throw NetworkError.configuration("its description") }
    var tensors = file.tensors.sorted { (Int($0.name) ?? 0) < (Int($1.name) ?? 0) }.map(\.tensor)[...]
    func next(_ count: Int) throws -> [Tensor] {
      guard count >= 0, count <= tensors.count else { throw NetworkError.configuration("its tensors") }
      defer { tensors = tensors.dropFirst(count) }
      return Array(tensors.prefix(count))
    }

    let layer: Layer
    if let unbuilt = facts.unbuilt {
      layer = try Sequential(unbuilt.map { try $0.makeLayer() }, name: facts.name)
    } else if let saved = facts.layer {
      layer = try saved.makeLayer()
    } else {
      throw NetworkError.configuration("its description")
    }
    let (layers, parameters) = (layer.lineage, layer.parameters)
    guard layers.count == facts.trainableLayers.count, layers.count == facts.givenNames.count,
      layers.count == facts.carried.count,
      parameters.count == facts.trainableParameters.count, parameters.count == facts.slots.count
    else { throw NetworkError.configuration("its layers") }
    let compilation = try facts.compilation?.makeCompilation()
    for (index, parameter) in parameters.enumerated() {
      let (value, slots) = (try next(1)[0], try next(facts.slots[index]))
      guard value.shape == parameter.shape, slots.allSatisfy({ $0.shape == parameter.shape }) else {
        throw NetworkError.configuration("its tensors")
      }
      parameter.value = value
      parameter.isTrainable = facts.trainableParameters[index]
      if !slots.isEmpty { compilation?.optimizer.setSlots(slots, of: parameter) }
    }
    for (index, layer) in layers.enumerated() {
      layer.isTrainable = facts.trainableLayers[index]
      layer.hasGivenName = facts.givenNames[index]
      let carried = try next(facts.carried[index])
      if !carried.isEmpty { (layer as? RecurrentLayer)?.carriedStates = carried }
    }
    (layer as? Model)?.compilation = compilation
    return layer
  }
}

extension Layer {
  /// The layer itself, then those in it.
  fileprivate var lineage: [Layer] { [self] + sublayers.flatMap(\.lineage) }

  /// The objects that belong to a layer and are made together with it: the layers in it, parameters, the optimizer.
  ///
  /// `nil` where a function of the user's own is among them, which may reach anything.
  package var ownedObjects: [AnyObject]? {
    let compilation = (self as? Model)?.compilation
    if let compilation, compilation.holdsOwnFunctions { return nil }
    guard lineage.allSatisfy({ !($0 is Lambda) }) else { return nil }
    let optimizer = compilation.map { [$0.optimizer as AnyObject] } ?? []
    return lineage.dropFirst().map { $0 as AnyObject } + parameters.map { $0 as AnyObject } + optimizer
  }
}

extension SymbolicTensor {
  /// The layers that lead to it, with all that belongs to them; `nil` as for a layer.
  package var reachedObjects: [AnyObject]? {
    var reached: [AnyObject] = []
    var pending = [self]
    var seen: Set<ObjectIdentifier> = []
    while let next = pending.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      reached.append(next)
      guard let application = next.producer?.application else { continue }
      guard let owned = application.layer.ownedObjects else { return nil }
      reached += [application.layer as AnyObject] + owned
      pending += application.inputs
    }
    return reached
  }
}

extension Tensor {
  /// The tensor as a safetensors file; `nil` for one of which more is known than its scalars.
  package func storedBytes() -> Data? {
    guard node == nil, facts == nil else { return nil }
    return try? SafeTensors(tensors: [("tensor", self)]).encoded(isCompact: true)
  }

  /// Reads such a file.
  package init(storedBytes data: Data) throws {
    guard let tensor = try SafeTensors(data, path: "stored tensor").tensors.first?.tensor else {
      throw NetworkError.configuration("its tensor")
    }
    self = tensor
  }
}

extension Loss {
  /// What the loss is made again from; `nil` for a function of the user's own.
  package func storedBytes() -> Data? { recipe.flatMap { try? JSONEncoder().encode($0) } }

  package init?(storedBytes data: Data) {
    guard let recipe = try? JSONDecoder().decode(Recipe.self, from: data) else { return nil }
    self.init(recipe)
  }
}

extension Metric {
  /// What the metric is made again from; `nil` for a function of the user's own.
  package func storedBytes() -> Data? { recipe.flatMap { try? JSONEncoder().encode($0) } }

  package init?(storedBytes data: Data) {
    guard let recipe = try? JSONDecoder().decode(Recipe.self, from: data) else { return nil }
    self.init(recipe)
  }
}

extension RandomStream {
  /// A stream that goes on from a state.
  package convenience init(state: UInt64) {
    self.init(seed: 0)
    self.state = state
  }
}
