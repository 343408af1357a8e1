/// The target `NetworkCharts`.
