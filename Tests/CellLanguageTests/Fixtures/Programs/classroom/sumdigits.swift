func digitSum(_ n: Int) -> Int { n < 10 ? n : n % 10 + digitSum(n / 10) }
print(digitSum(98765), [9, 99, 999].map(digitSum))
var n = 98765, sum = 0
while n > 0 { sum += n % 10; n /= 10 }
print(sum)
