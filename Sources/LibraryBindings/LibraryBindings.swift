/// The target `LibraryBindings`.
