let losses = [0.9, 0.7, 0.6, 0.65, 0.61, 0.62, 0.5]
var best = Double.infinity, wait = 0, stopped: Int?
for (epoch, loss) in losses.enumerated() {
  if loss < best {
    best = loss
    wait = 0
  } else {
    wait += 1
    if wait == 3 {
      stopped = epoch
      break
    }
  }
}
print("best \(best)", stopped.map { "stopped at epoch \($0)" } ?? "ran to the end")
