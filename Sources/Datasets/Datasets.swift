/// The target `Datasets`.
