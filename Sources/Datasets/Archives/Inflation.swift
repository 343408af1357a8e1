import CZlib

/// What zlib does for archives: inflating and checksums.
enum Inflation {
  /// The `size` bytes that a raw deflate stream (RFC 1951) stands for.
  ///
  /// - Throws: `FormatFault.damagedCompression` unless the stream is whole and gives exactly `size` bytes.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int, entry: String) throws(FormatFault) -> [UInt8] {
    var isWhole = false
    let unpacked = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { output, count in
      var packed = packed
      packed.withUnsafeMutableBufferPointer { input in
        var stream = z_stream()
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(size)
        // Negative window bits ask for a stream without zlib's own header.
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
          return
        }
        defer { inflateEnd(&stream) }
        let status = CZlib.inflate(&stream, Z_FINISH)
        count = size - Int(stream.avail_out)
        isWhole = status == Z_STREAM_END && count == size
      }
    }
    guard isWhole else { throw .damagedCompression(entry: entry) }
    return unpacked
  }

  /// The CRC-32 that zip archives carry.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, uInt($0.count))) }
  }
}
