struct Particle { var position = (x: 0.0, y: 0.0); var velocity: [Double] = [1, -1]
  mutating func step(_ dt: Double) { position.x += velocity[0] * dt; position.y += velocity[1] * dt; velocity[1] *= 0.5 }
}
struct System {
  var particles: [String: Particle]
  mutating func advance(_ n: Int) { for _ in 0..<n { for key in particles.keys { particles[key]!.step(0.5) } } }
}
var s = System(particles: ["a": Particle(), "b": Particle(velocity: [0, 4])])
let before = s
s.advance(2)
print(s.particles["a"]!.position, s.particles["b"]!.position, before.particles["a"]!.position)
s.particles["a"]?.velocity[0] = 9
s.particles["b"]!.position = (1, 2)
print(s.particles["a"]!.velocity, s.particles["b"]!.position.x, before.particles["a"]!.velocity)
