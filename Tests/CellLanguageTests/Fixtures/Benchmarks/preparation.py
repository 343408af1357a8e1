def main():
    stock = [
        "this", "film", "was", "not", "what", "I", "expected", "a", "great", "cast", "the", "plot", "drags", "and",
        "ends", "badly", "wonderful", "music", "for", "two", "hours", "of", "pure", "joy", "don't", "miss", "it",
    ]
    state = 7

    def next_number(bound):
        nonlocal state
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        return state // 65_536 % bound

    lines = []
    for _ in range(25_000):
        words = []
        for _ in range(10 + next_number(20)):
            pick = next_number(40)
            words.append(stock[pick] if pick < len(stock) else f"Word{next_number(5_000)}")
        lines.append(" ".join(words) + ".")

    def tokenize(line):
        return line.lower().replace(".", "").split(" ")

    tokens = [tokenize(line) for line in lines]
    counts = {}
    for line in tokens:
        for token in line:
            counts[token] = counts.get(token, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    vocabulary = {}
    for index, entry in enumerate(ranked[:2_000]):
        vocabulary[entry[0]] = index + 2
    length = 24
    padded = []
    for line in tokens:
        numbers = []
        for token in line:
            numbers.append(vocabulary.get(token, 1))
        if len(numbers) > length:
            numbers = numbers[-length:]
        padded.append([0] * (length - len(numbers)) + numbers)
    total = 0
    for row in padded:
        for number in row:
            total += number
    print(len(counts), vocabulary.get("the", -1), total)


main()
