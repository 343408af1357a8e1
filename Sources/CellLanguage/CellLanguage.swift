/// The target `CellLanguage`.
