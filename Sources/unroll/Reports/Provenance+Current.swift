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
        Fact("Processor", Processor.name),
        Fact("Cores", "\(process.activeProcessorCount)"),
        Fact("Threads", "\(threads)"),
        Fact("Memory", "\(process.physicalMemory >> 30) GiB"),
      ],
      startedAt: Date())
  }
}

/// The machine's processor.
private enum Processor {
  /// As the system names it.
  static var name: String {
    let facts = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = facts.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { String($0).trimmingCharacters(in: .whitespaces) } ?? "unknown"
  }
}
