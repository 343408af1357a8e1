n = 120


def make(n, seed):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append(((i * 31 + j * 17 + seed) % 23) / 7)
        rows.append(row)
    return rows


def multiply(a, b):
    c = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c


c = multiply(make(n, 1), make(n, 2))
trace = 0.0
for i in range(n):
    trace += c[i][i]
print(trace)
