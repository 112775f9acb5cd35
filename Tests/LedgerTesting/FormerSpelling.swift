import Evidence
import GlobalCompact

/// Lines as version 0.1.0 wrote them: the ends of an interval in two precisions, where that says them in fewer digits.
package enum FormerSpelling {
    /// A line of today, without its newline, with all that looks like an interval in its spelling of before.
    package static func of(_ line: String) -> String {
        sealed(
            line.replacing(/"(\d{4}[0-9-]{0,6}\/\d{4}[0-9-]{0,6})"/) { match in
                "\"\((try? Period(parsing: String(match.1)))?.formerSpelling ?? String(match.1))\""
            })
    }

    /// A line with the checksum that it should have.
    private static func sealed(_ line: String) -> String {
        guard let digits = line.firstRange(of: /"crc32c":"[0-9a-f]{8}"/).map({ line[$0].dropFirst(10).dropLast() }) else { return line }
        let open = line.replacingSubrange(digits.startIndex..<digits.endIndex, with: "00000000")
        let sum = CRC32C.hex(CRC32C.checksum(open.utf8.span))
        return open.replacingSubrange(digits.startIndex..<digits.endIndex, with: sum)
    }
}

extension String {
    /// The same with other characters, as many, in a range.
    fileprivate func replacingSubrange(_ range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
