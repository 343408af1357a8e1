import Foundation

/// Answers every connection on this machine's loopback address with the same bytes, as a web server would.
final class LocalServer: Sendable {
  let port: Int
  private let socketNumber: Int32

  /// - Parameter status: The status line without the protocol, `200 OK` for example.
  init(status: String, body: [UInt8]) throws {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    socketNumber = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let number = socketNumber
    let isReady = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(number, address, length) == 0 && listen(number, 8) == 0 && getsockname(number, address, &length) == 0
      }
    }
    guard isReady else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    port = Int(UInt16(bigEndian: address.sin_port))

    let head = "HTTP/1.1 \(status)\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    let answer = Array(head.utf8) + body
    Thread.detachNewThread {
      while true {
        let connection = accept(number, nil, nil)
        guard connection >= 0 else { return }
        var request = [UInt8](repeating: 0, count: 4096)
        _ = recv(connection, &request, request.count, 0)
        var sent = 0
        while sent < answer.count {
          let count = answer[sent...].withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Self.quiet) }
          guard count > 0 else { break }
          sent += count
        }
        close(connection)
      }
    }
  }

  deinit {
    shutdown(socketNumber, Int32(SHUT_RDWR))
    close(socketNumber)
  }

  /// A client that hangs up must not end the tests with a signal.
  #if canImport(Glibc)
    private static let quiet = Int32(MSG_NOSIGNAL)
  #else
    private static let quiet: Int32 = 0
  #endif
}
