/// Finds e-mail addresses in texts: no person's contact data is recorded.
package enum EmailAddress {
    /// The first address in a text, if there is one. O(n) in the text's length.
    package static func first(in text: String) -> String? {
        let bytes = Array(text.utf8)
        var from = 0
        while let at = bytes[from...].firstIndex(of: 64) {
            var start = at
            while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
            var end = at + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            while end > at + 1, bytes[end - 1] == 46 || bytes[end - 1] == 45 { end -= 1 }
            if start < at, isDomainName(bytes[(at + 1)..<end]) { return String(decoding: bytes[start..<end], as: UTF8.self) }
            from = at + 1
        }
        return nil
    }

    private static func isDomainName(_ name: ArraySlice<UInt8>) -> Bool {
        guard let dot = name.lastIndex(of: 46), dot > name.startIndex else { return false }
        let top = name[(dot + 1)...]
        return top.count >= 2 && top.allSatisfy(isLetter)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        isLetter(byte) || (48...57).contains(byte) || byte == 45 || byte == 46
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        isDomain(byte) || byte == 43 || byte == 95 || byte == 37 || byte == 39
    }
}
