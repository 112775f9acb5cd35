/// How the bytes of a file that somebody hands over stand for characters.
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// Of Windows in western Europe; what its five unused bytes would mean is not guessed.
    case windows1252 = "windows-1252"
    case latin1 = "iso-8859-1"
    /// With a byte-order mark, which tells the order.
    case utf16 = "utf-16"

    /// Where bytes are none of an encoding.
    package struct Problem: Error, Sendable, Equatable {
        /// From 0.
        package var offset: Int
        /// The byte there; nothing at the end of the file.
        package var byte: UInt8?
    }

    /// The encoding that a byte-order mark tells; nothing where there is none.
    package static func marked(_ bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: byteOrderMark) { return .utf8 }
        return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? .utf16 : nil
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text in UTF-8, without a byte-order mark.
    package func text(of bytes: [UInt8]) throws(Problem) -> [UInt8] {
        switch self {
        case .utf8: return try Self.validated(bytes.starts(with: Self.byteOrderMark) ? 3 : 0, of: bytes)
        case .latin1: return Self.utf8(of: bytes.map { UInt32($0) })
        case .windows1252:
            var scalars: [UInt32] = []
            for (offset, byte) in bytes.enumerated() {
                let scalar = 0x80...0x9F ~= byte ? Self.upperControls[Int(byte) - 0x80] : UInt32(byte)
                if scalar == 0, byte != 0 { throw Problem(offset: offset, byte: byte) }
                scalars.append(scalar)
            }
            return Self.utf8(of: scalars)
        case .utf16: return try Self.utf8(ofUTF16: bytes)
        }
    }

    /// What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing.
    private static let upperControls: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    private static func validated(_ start: Int, of bytes: [UInt8]) throws(Problem) -> [UInt8] {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw Problem(offset: offset, byte: offset < bytes.count ? bytes[offset] : nil)
        }
        return start == 0 ? bytes : Array(bytes[start...])
    }

    private static func utf8(of scalars: [UInt32]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return Array(String(text).utf8)
    }

    private static func utf8(ofUTF16 bytes: [UInt8]) throws(Problem) -> [UInt8] {
        guard let first = bytes.first, bytes.count > 1, marked(bytes) == .utf16 else { throw Problem(offset: 0, byte: bytes.first) }
        guard bytes.count.isMultiple(of: 2) else { throw Problem(offset: bytes.count, byte: nil) }
        let high = first == 0xFE ? 0 : 1
        let units = stride(from: 2, to: bytes.count, by: 2).map { UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high]) }
        for (place, unit) in units.enumerated() where UTF16.isSurrogate(unit) {
            let isPaired =
                UTF16.isLeadSurrogate(unit)
                ? place + 1 < units.count && UTF16.isTrailSurrogate(units[place + 1])
                : place > 0 && UTF16.isLeadSurrogate(units[place - 1])
            if !isPaired { throw Problem(offset: 2 + 2 * place, byte: bytes[2 + 2 * place]) }
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
