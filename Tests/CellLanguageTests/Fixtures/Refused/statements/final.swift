final class A {}
class B: A {} // refused
print(B())
