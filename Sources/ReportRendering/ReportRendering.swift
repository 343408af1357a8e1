/// The target `ReportRendering`.
