enum State { case idle, running(ticks: Int), done(Result<Int, Failure>) }
enum Failure: Error { case timeout, cancelled(by: String) }
enum Event { case start, tick, finish(Int), cancel(String) }
func step(_ state: State, _ event: Event) -> State {
  switch (state, event) {
  case (.idle, .start): return .running(ticks: 0)
  case (.running(let n), .tick) where n >= 2: return .done(.failure(.timeout))
  case (.running(let n), .tick): return .running(ticks: n + 1)
  case (.running, .finish(let value)): return .done(.success(value))
  case (.running, .cancel(let who)): return .done(.failure(.cancelled(by: who)))
  case (.done, _), (.idle, _), (.running, .start): return state
  }
}
for events in [[Event.start, .tick, .finish(5)], [.start, .tick, .tick, .tick], [.tick, .start, .cancel("me"), .tick]] {
  var state = State.idle
  for event in events { state = step(state, event) }
  print(state)
}
