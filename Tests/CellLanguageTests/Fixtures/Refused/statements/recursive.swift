struct Node { var value: Int; var next: Node? } // refused
print(Node.self)
