import Foundation
import NotebookDocument

extension Provenance {
  /// What is known about this program and machine before a run starts.
  static func current(threads: Int) -> Provenance {
    let process = ProcessInfo.processInfo
    return Provenance(
      versions: [Fact("Unroll", Version.text)],
      machine: [
        Fact("System", process.operatingSystemVersionString),
        Fact("Processor", ProgramIdentity.processor),
        Fact("Cores", "\(process.activeProcessorCount)"),
        Fact("Threads", "\(threads)"),
        Fact("Memory", "\(process.physicalMemory >> 30) GiB"),
      ],
      startedAt: Date())
  }
}
