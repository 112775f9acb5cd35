extension Day: CustomStringConvertible {
    /// A day written strictly as `YYYY-MM-DD` (ISO 8601-1), or nil.
    package init?(_ text: String) {
        self.init(utf8: text.utf8.span)
    }

    /// A day written strictly as `YYYY-MM-DD` in UTF-8, or nil.
    package init?(utf8 bytes: Span<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Digits.number(in: bytes, from: 0, count: 4),
            let month = Digits.number(in: bytes, from: 5, count: 2),
            let day = Digits.number(in: bytes, from: 8, count: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as `YYYY-MM-DD`; a year outside 0 to 9999 has a sign or more digits, which no reader here accepts.
    package var description: String {
        let (year, month, day) = date
        return Digits.padded(year, width: 4) + "-" + Digits.padded(month, width: 2) + "-" + Digits.padded(day, width: 2)
    }
}
