import Foundation
var loss = 1.0
for epoch in 1...5 {
  loss *= 0.8
  let bar = String(repeating: "#", count: Int(loss * 20))
  print("Epoch \(epoch)/5 - loss: " + String(format: "%.4f", loss) + " " + bar)
}
