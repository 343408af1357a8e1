class A: B {} // refused
class B: A {}
