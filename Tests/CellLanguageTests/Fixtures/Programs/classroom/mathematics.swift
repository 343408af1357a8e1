import Foundation
print(sqrt(16.0), pow(2.0, 8.0), abs(-3), abs(-2.5))
print(floor(2.7), ceil(2.1), round(2.5), trunc(-2.7))
print(max(1, 2, 3), min(2.5, 1.5))
print(sin(0.0), cos(0.0), exp(0.0), log(1.0))
print(hypot(3.0, 4.0), cbrt(8.0), atan2(1.0, 1.0) * 4 == Double.pi)
print(Double.pi, log2(1024.0), log10(0.001))
