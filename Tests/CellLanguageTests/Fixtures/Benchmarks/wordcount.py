def main():
    text = "the quick brown fox jumps over the lazy dog and the cat sat on the mat while a bird sang"
    words = []
    for _ in range(20_000):
        for word in text.split(" "):
            words.append(word)
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for word, count in ranked[:3]:
        print(word, count)
    print(len(words))


main()
