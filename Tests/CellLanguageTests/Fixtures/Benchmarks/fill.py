def main():
    values = [0] * 10_000_000
    for i in range(len(values)):
        values[i] = i * 3
    total = 0
    for value in values:
        total += value
    print(total)


main()
