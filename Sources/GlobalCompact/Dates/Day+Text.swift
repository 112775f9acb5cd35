extension Day: CustomStringConvertible {
    /// A day written strictly as `YYYY-MM-DD` (ISO 8601-1), or nil.
    package init?(_ text: String) {
        self.init(utf8: text.utf8.span)
    }

    /// A day written strictly as `YYYY-MM-DD` in UTF-8, or nil.
    package init?(utf8 bytes: Span<UInt8>) {
        guard bytes.count == 10 else { return nil }
        // `YYYY-MM-`, each digit less `0` and the hyphens nought; then `DD`.
        let head = bytes.eight(at: 0) ^ 0x2D30_302D_3030_3030
        let (tens, ones) = (bytes[8] ^ 0x30, bytes[9] ^ 0x30)
        guard head & 0xFF00_00FF_0000_0000 == 0, (head | (head &+ 0x0076_7600_7676_7676)) & 0x8080_8080_8080_8080 == 0, tens < 10,
            ones < 10
        else { return nil }
        func digit(_ place: UInt64) -> Int { Int(head &>> (8 &* place) & 0xFF) }
        let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
        self.init(year: year, month: digit(5) &* 10 &+ digit(6), day: Int(tens) &* 10 &+ Int(ones))
    }

    /// The day as `YYYY-MM-DD`; a year outside 0 to 9999 has a sign or more digits, which no reader here accepts.
    package var description: String {
        let (year, month, day) = date
        return Digits.padded(year, width: 4) + Self.ends[month] + Self.ends[day]
    }

    /// By number, a month or a day of the month as it is written behind what it is of.
    private static let ends = (0...31).map { "-" + Digits.padded($0, width: 2) }
}
