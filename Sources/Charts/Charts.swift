/// The target `Charts`.
