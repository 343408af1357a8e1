func schedule(_ epoch: Int, initial: Double = 0.1, decay: Double = 0.5, every: Int = 2) -> Double {
  var rate = initial
  for _ in 0..<(epoch / every) { rate *= decay }
  return rate
}
for epoch in 0..<7 { print("epoch \(epoch): \(schedule(epoch))") }
print(schedule(4, decay: 0.1), schedule(4, initial: 1, every: 4))
