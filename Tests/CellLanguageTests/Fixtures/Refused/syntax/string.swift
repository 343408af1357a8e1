let s = "unterminated // refused
