var xs = [1, 2, 3]
xs.append(4)
xs.insert(0, at: 0)
xs += [5, 6]
xs.remove(at: 2)
xs.removeLast()
xs.removeFirst()
xs[0] = 100
xs.reverse()
print(xs, xs.count, xs.contains(100), xs.firstIndex(of: 4) ?? -1)
xs.removeAll { $0 > 50 }
xs.sort()
print(xs, xs.isEmpty)
