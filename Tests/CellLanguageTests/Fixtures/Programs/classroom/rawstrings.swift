print(#"C:\new\table"#, #"say "hi""#, #"\(1 + 1) and \#(1 + 1)"#)
print(##"a "# inside"##, #"\d+\.\d*"#.count)
