import ProcessorDigests

/// CRC-32C, the Castagnoli checksum (RFC 3720, section 12.1): by the processor's own instructions where it has them.
package enum CRC32C {
    /// The checksum of `bytes`.
    package static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
        extend(0, with: bytes)
    }

    /// The checksum of a message whose beginning has the checksum `crc` and whose rest is `bytes`; an empty beginning has 0.
    package static func extend(_ crc: UInt32, with bytes: Span<UInt8>) -> UInt32 {
        guard usesProcessor else { return extendByTables(crc, with: bytes) }
        return unsafe bytes.withUnsafeBufferPointer { unsafe processor_crc32c(crc, $0.baseAddress, $0.count) }
    }

    /// The checksum of a message of which eight bytes from a place on are taken for the digit nought.
    package static func checksum(_ bytes: Span<UInt8>, noughtsFrom place: Int) -> UInt32 {
        let beginning = extend(checksum(bytes.extracting(..<place)), with: noughts.span)
        return extend(beginning, with: bytes.extracting((place + 8)...))
    }

    /// The checksums of four messages side by side: of one alone each step waits for the one before.
    ///
    /// - Parameters:
    ///   - places: of each message, one after another, where in the bytes it begins, where eight bytes of it begin that are taken for the
    ///     digit nought, and where it ends: twelve, each message's in this order.
    ///   - sums: room for four.
    package static func checksums(_ bytes: Span<UInt8>, _ places: [Int], into sums: inout [UInt32]) {
        precondition(places.count == 12 && sums.count == 4)
        for message in 0..<4 {
            let (start, noughts, end) = (places[3 * message], places[3 * message + 1], places[3 * message + 2])
            precondition(0 <= start && start <= noughts && noughts + 8 <= end && end <= bytes.count)
            if usesProcessor { continue }
            sums[message] = checksum(bytes.extracting(start..<end), noughtsFrom: noughts - start)
        }
        if usesProcessor { unsafe bytes.withUnsafeBufferPointer { unsafe processor_crc32c_four($0.baseAddress, places, &sums) } }
    }

    private static let noughts: [UInt8] = Array(repeating: 48, count: 8)

    /// Whether the processor's own instructions are used: a third of the time of the tables, and more.
    private static let usesProcessor = processor_has_crc32c()

    /// The same as `extend`, eight bytes a step, on any processor.
    package static func extendByTables(_ crc: UInt32, with bytes: Span<UInt8>) -> UInt32 {
        let tables = Self.tables
        let table = tables.span
        var crc = ~crc
        var rest = bytes
        while rest.count >= 8 {
            let low = crc ^ (UInt32(rest[0]) | UInt32(rest[1]) << 8 | UInt32(rest[2]) << 16 | UInt32(rest[3]) << 24)
            crc =
                table[1792 + Int(low & 0xff)] ^ table[1536 + Int(low >> 8 & 0xff)]
                ^ table[1280 + Int(low >> 16 & 0xff)] ^ table[1024 + Int(low >> 24)]
                ^ table[768 + Int(rest[4])] ^ table[512 + Int(rest[5])] ^ table[256 + Int(rest[6])] ^ table[Int(rest[7])]
            rest = rest.extracting(8...)
        }
        for index in rest.indices { crc = crc >> 8 ^ table[Int((crc ^ UInt32(rest[index])) & 0xff)] }
        return ~crc
    }

    /// `value` as eight lower-case hexadecimal digits.
    package static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    /// Whether a text is the eight lower-case hexadecimal digits of `value`, found without making them.
    package static func isHex(_ text: String, of value: UInt32) -> Bool {
        let digits = text.utf8
        guard digits.count == 8 else { return false }
        var shift: UInt32 = 32
        return digits.allSatisfy { digit in
            shift -= 4
            let number = UInt8(truncatingIfNeeded: value >> shift & 0xf)
            return digit == (number < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) + number
        }
    }

    /// Eight tables of 256 words, one after another: word `256 * k + b` is what byte `b` leaves behind after `k` zero bytes.
    private static let tables: [UInt32] = {
        var tables: [UInt32] = []
        tables.reserveCapacity(8 * 256)
        for byte in 0..<256 as Range<UInt32> {
            tables.append((0..<8).reduce(byte) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0x82f6_3b78 })
        }
        for index in 256..<8 * 256 {
            let previous = tables[index - 256]
            tables.append(previous >> 8 ^ tables[Int(previous & 0xff)])
        }
        return tables
    }()
}
