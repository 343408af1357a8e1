typealias T = Foo // refused
