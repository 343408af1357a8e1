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

  /// The bytes of the machine that nothing else uses.
  private static var free: Int {
    #if os(Linux)
      let text = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8)) ?? ""
      let line = text.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
      if let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) { return kilobytes << 10 }
    #endif
    return Int(ProcessInfo.processInfo.physicalMemory)
  }
}
