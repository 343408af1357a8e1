/// The target `NotebookDocument`.
