def main():
    groups = {}
    for i in range(600_000):
        groups.setdefault(i * 7919 % 1009, []).append(i)
    best = 0
    for members in groups.values():
        if len(members) > best:
            best = len(members)
    print(len(groups), best)
    total = 0
    for key in sorted(groups):
        for member in groups[key]:
            total += member % 7
    print(total)


main()
