import Foundation
print(String(format: "%d %5d|%-5d|%05d %+d %x %X %o", 42, 42, 42, 42, 42, 255, 255, 8))
print(String(format: "%.2f %8.3f|%-8.1f|%08.2f %+.1f %e %.3e %g %g %g", 3.14159, 2.5, 2.5, 2.5, 2.5, 12345.678, 0.00012, 0.0001, 1e10, 100000.0))
print(String(format: "%@ and %@ %%", "one", "two"), String(format: "%c", 65))
print(String(format: "%3d%%|%.0f|%.1f|%5.1f%%", 7, 2.5, 0.05, 99.95))
print(String(format: "%ld %lld %lu %u", 5, 1 << 40, 7 as UInt, 8 as UInt32), String(format: "%10@|", "ab"), String(format: "%.3d", 5))
print(String(format: "%*d|%-*d|", 6, 42, 6, 42), String(format: "%2$@ %1$@", "a", "b"), String(format: "%5.2f", arguments: [1.0]))
let rows = [("loss", 0.123456), ("accuracy", 0.9)]
for (name, value) in rows { print(name.padding(toLength: 10, withPad: " ", startingAt: 0) + String(format: "%7.4f", value)) }
print(String(format: "%f %f %f", Double.infinity, -Double.infinity, Double.nan), String(format: "%.15g", 0.1), String(format: "%.17g", 0.1), String(format: "%a", 1.5))
print(String(format: "no arguments"), String(format: "%i", -3), String(format: "%#x %#o", 255, 8), String(format: "% d", 5), String(format: "%.2f", Float(2.345)))
