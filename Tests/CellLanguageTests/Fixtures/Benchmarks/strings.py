def main():
    text = ""
    for i in range(300_000):
        text += f"{i % 100}"
        if i % 10 == 9:
            text += ","
    print(len(text))
    parts = []
    for i in range(200_000):
        parts.append("item" + str(i))
    joined = ";".join(parts)
    print(len(joined))


main()
