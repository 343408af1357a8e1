struct Body {
  var x, y, z, vx, vy, vz, mass: Double
}

func energy(_ bodies: [Body]) -> Double {
  var e = 0.0
  for i in 0..<bodies.count {
    let b = bodies[i]
    e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
    for j in (i + 1)..<bodies.count {
      let c = bodies[j]
      let dx = b.x - c.x
      let dy = b.y - c.y
      let dz = b.z - c.z
      e -= b.mass * c.mass / (dx * dx + dy * dy + dz * dz).squareRoot()
    }
  }
  return e
}

func advance(_ bodies: inout [Body], _ dt: Double) {
  for i in 0..<bodies.count {
    for j in (i + 1)..<bodies.count {
      let dx = bodies[i].x - bodies[j].x
      let dy = bodies[i].y - bodies[j].y
      let dz = bodies[i].z - bodies[j].z
      let d2 = dx * dx + dy * dy + dz * dz
      let magnitude = dt / (d2 * d2.squareRoot())
      let mi = bodies[i].mass * magnitude
      let mj = bodies[j].mass * magnitude
      bodies[i].vx -= dx * mj
      bodies[i].vy -= dy * mj
      bodies[i].vz -= dz * mj
      bodies[j].vx += dx * mi
      bodies[j].vy += dy * mi
      bodies[j].vz += dz * mi
    }
  }
  for i in 0..<bodies.count {
    bodies[i].x += dt * bodies[i].vx
    bodies[i].y += dt * bodies[i].vy
    bodies[i].z += dt * bodies[i].vz
  }
}

var bodies = [
  Body(x: 0, y: 0, z: 0, vx: 0, vy: 0, vz: 0, mass: 39.5),
  Body(x: 4.84, y: -1.16, z: -0.1, vx: 0.6, vy: 2.81, vz: -0.02, mass: 0.037),
  Body(x: 8.34, y: 4.12, z: -0.4, vx: -1.01, vy: 1.82, vz: 0.008, mass: 0.011),
  Body(x: 12.89, y: -15.11, z: -0.22, vx: 1.08, vy: 0.87, vz: -0.01, mass: 0.0017),
  Body(x: 15.38, y: -25.92, z: 0.18, vx: 0.98, vy: 0.59, vz: -0.03, mass: 0.002),
]
for _ in 0..<20_000 { advance(&bodies, 0.01) }
print(energy(bodies))
