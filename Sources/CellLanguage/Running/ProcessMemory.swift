import Foundation

/// The memory of this process and of the machine.
enum ProcessMemory {
  /// The bytes that the process has in memory now; nil where the system does not say.
  static var resident: Int? {
    #if os(Linux)
      guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
      let numbers = text.split(separator: " ")
      return numbers.count > 1 ? Int(numbers[1]).map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
    #else
      var info = mach_task_basic_info()
      var count = mach_msg_type_number_t(MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
      let result = withUnsafeMutablePointer(to: &info) { info in
        info.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
          task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
        }
      }
      return result == KERN_SUCCESS ? Int(info.resident_size) : nil
    #endif
  }

  /// What the process may grow to where nothing else is said: it leaves a fifth of the memory that is free now.
  static var usable: Int { (resident ?? 0) + free / 5 * 4 }

  /// The bytes that nothing else uses, of the machine and of what its container may use.
  private static var free: Int {
    #if os(Linux)
      let kilobytes = number(after: "MemAvailable:", in: "/proc/meminfo")
      let machine = kilobytes.map { $0 << 10 } ?? Int(ProcessInfo.processInfo.physicalMemory)
      return free(of: machine, in: container)
    #else
      return Int(ProcessInfo.processInfo.physicalMemory)
    #endif
  }

  /// What a container may use, and what of it is used.
  struct Container {
    var limit: Int
    var used: Int
  }

  static func free(of machine: Int, in container: Container?) -> Int {
    guard let container else { return machine }
    return max(0, min(machine, container.limit - container.used))
  }

  #if os(Linux)
    /// The control group that a container sees as its own; nil where nothing is limited.
    private static var container: Container? {
      let group = "/sys/fs/cgroup"
      // Version 2, then version 1. Of files that were read and may be forgotten both count what lies idle as used.
      if let limit = number(in: group + "/memory.max"), let used = number(in: group + "/memory.current") {
        return Container(limit: limit, used: used - (number(after: "inactive_file", in: group + "/memory.stat") ?? 0))
      }
      let memory = group + "/memory/memory."
      if let limit = number(in: memory + "limit_in_bytes"), let used = number(in: memory + "usage_in_bytes") {
        return Container(limit: limit, used: used - (number(after: "total_inactive_file", in: memory + "stat") ?? 0))
      }
      return nil
    }

    /// The number that stands in a file of the system after a word, or at its beginning.
    private static func number(after word: String? = nil, in file: String) -> Int? {
      let lines = (try? String(contentsOfFile: file, encoding: .utf8))?.split(separator: "\n") ?? []
      for line in lines {
        let words = line.split(separator: " ")
        if let word, words.first.map(String.init) != word { continue }
        return words.dropFirst(word == nil ? 0 : 1).first.flatMap { Int($0) }
      }
      return nil
    }
  #endif
}
