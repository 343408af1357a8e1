import Foundation
print(String(format: "%.2f", 3.14159))
print(String(format: "%05d|%5d|%-5d|", 42, 42, 42))
print(String(format: "%x %X %o", 255, 255, 8))
print(String(format: "%@ is %d years", "Ann", 30))
print(String(format: "%6.2f%%", 12.345))
print(String(format: "%e %g", 12345.678, 0.0001))
