from math import sqrt


class Body:
    __slots__ = ("x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx, vy, vz
        self.mass = mass


def energy(bodies):
    e = 0.0
    for i in range(len(bodies)):
        b = bodies[i]
        e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
        for j in range(i + 1, len(bodies)):
            c = bodies[j]
            dx = b.x - c.x
            dy = b.y - c.y
            dz = b.z - c.z
            e -= b.mass * c.mass / sqrt(dx * dx + dy * dy + dz * dz)
    return e


def advance(bodies, dt):
    for i in range(len(bodies)):
        for j in range(i + 1, len(bodies)):
            a, b = bodies[i], bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            d2 = dx * dx + dy * dy + dz * dz
            magnitude = dt / (d2 * sqrt(d2))
            mi = a.mass * magnitude
            mj = b.mass * magnitude
            a.vx -= dx * mj
            a.vy -= dy * mj
            a.vz -= dz * mj
            b.vx += dx * mi
            b.vy += dy * mi
            b.vz += dz * mi
    for b in bodies:
        b.x += dt * b.vx
        b.y += dt * b.vy
        b.z += dt * b.vz


bodies = [
    Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5),
    Body(4.84, -1.16, -0.1, 0.6, 2.81, -0.02, 0.037),
    Body(8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011),
    Body(12.89, -15.11, -0.22, 1.08, 0.87, -0.01, 0.0017),
    Body(15.38, -25.92, 0.18, 0.98, 0.59, -0.03, 0.002),
]
for _ in range(20_000):
    advance(bodies, 0.01)
print(energy(bodies))
