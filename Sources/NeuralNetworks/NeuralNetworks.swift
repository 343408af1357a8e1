/// The target `NeuralNetworks`.
