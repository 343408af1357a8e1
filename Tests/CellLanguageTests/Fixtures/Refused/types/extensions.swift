extension String { var x = 1 } // refused
