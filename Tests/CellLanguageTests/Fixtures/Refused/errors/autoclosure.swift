struct Refused: Error {}
func ask() throws -> Bool { throw Refused() }
func plain(_ b: @autoclosure () -> Bool) -> Bool { b() }
do { print(try plain(ask())) } catch { print(error) } // refused
