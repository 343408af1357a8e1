/// The target `NotebookEngine`.
