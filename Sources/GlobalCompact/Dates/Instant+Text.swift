extension Instant: CustomStringConvertible {
    /// A moment written strictly as `YYYY-MM-DDThh:mm:ss.ffffffZ` (RFC 3339 with six digits of a second), or nil.
    ///
    /// Hour 24 and second 60 do not exist, and letters are upper case.
    package init?(_ text: String) {
        self.init(utf8: text.utf8.span)
    }

    /// A moment written strictly as `YYYY-MM-DDThh:mm:ss.ffffffZ` in UTF-8, or nil.
    package init?(utf8 bytes: Span<UInt8>) {
        guard bytes.count == 27,
            bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            bytes[19] == UInt8(ascii: "."), bytes[26] == UInt8(ascii: "Z"),
            let day = Day(utf8: bytes.extracting(0..<10)),
            let hour = Digits.number(in: bytes, from: 11, count: 2), hour < 24,
            let minute = Digits.number(in: bytes, from: 14, count: 2), minute < 60,
            let second = Digits.number(in: bytes, from: 17, count: 2), second < 60,
            let fraction = Digits.number(in: bytes, from: 20, count: 6)
        else { return nil }
        let secondOfDay = Int64(hour * 3600 + minute * 60 + second)
        microseconds = Instant.startOf(day: day).microseconds + secondOfDay * 1_000_000 + Int64(fraction)
    }

    /// The moment as `YYYY-MM-DDThh:mm:ss.ffffffZ`.
    package var description: String {
        let ofDay = Int(microsecondOfDay)
        let (second, fraction) = (ofDay / 1_000_000, ofDay % 1_000_000)
        func two(_ number: Int) -> String { Self.twoDigits[number] }
        let clock = two(second / 3600) + ":" + two(second / 60 % 60) + ":" + two(second % 60)
        return day.description + "T" + clock + "." + Digits.padded(fraction, width: 6) + "Z"
    }

    private static let twoDigits = (0...59).map { Digits.padded($0, width: 2) }
}
