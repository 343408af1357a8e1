from functools import cmp_to_key


def main():
    state = 12345
    values = []
    for _ in range(200_000):
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        values.append(state)
    # The same comparison closures as in Swift.
    ordered = sorted(values, key=cmp_to_key(lambda a, b: (a % 100_003 > b % 100_003) - (a % 100_003 < b % 100_003)))
    print(ordered[0], ordered[100_000], ordered[199_999])
    descending = sorted(values, key=cmp_to_key(lambda a, b: (a < b) - (a > b)))
    print(descending[0], descending[199_999])


main()
