extension Instant {
    /// A moment as people and programs write it: RFC 3339 with `Z` or an offset such as `+02:00`, in UTC to the microsecond; or nil.
    ///
    /// Seconds and their fraction may be missing, and digits beyond the microsecond are dropped: recorded times have none. `-00:00`, which
    /// says that the place is not known, is UTC all the same. Hour 24 and second 60 do not exist, and neither do moments before the year 0.
    package init?(typed text: String) {
        let bytes = text.utf8.span
        guard bytes.count >= 17, bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"),
            let day = Day(utf8: bytes.extracting(0..<10)),
            let hour = Digits.number(in: bytes, from: 11, count: 2), hour < 24,
            let minute = Digits.number(in: bytes, from: 14, count: 2), minute < 60
        else { return nil }
        var position = 16
        guard let seconds = Instant.seconds(bytes, &position), let offset = Instant.offset(bytes, position) else { return nil }
        let minutes = Int64(hour * 60 + minute - offset)
        microseconds = Instant.startOf(day: day).microseconds + minutes * 60_000_000 + seconds
        if self.day.year < 0 { return nil }
    }

    /// Seconds and their fraction in microseconds, where they stand at a place; 0 where none do.
    private static func seconds(_ bytes: Span<UInt8>, _ position: inout Int) -> Int64? {
        guard bytes[position] == UInt8(ascii: ":") else { return 0 }
        guard let second = Digits.number(in: bytes, from: position + 1, count: 2), second < 60 else { return nil }
        position += 3
        var fraction = 0
        guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { return Int64(second) * 1_000_000 }
        position += 1
        let start = position
        while position < bytes.count, Digits.isDigit(bytes[position]) {
            if position - start < 6 { fraction = fraction * 10 + Int(bytes[position] - UInt8(ascii: "0")) }
            position += 1
        }
        guard position > start else { return nil }
        for _ in min(position - start, 6)..<6 { fraction *= 10 }
        return Int64(second) * 1_000_000 + Int64(fraction)
    }

    /// The minutes that clocks are ahead of UTC where a text that ends says so from a place on.
    private static func offset(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        if bytes.count == start + 1 { return bytes[start] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
        guard bytes.count == start + 6, bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-"),
            bytes[start + 3] == UInt8(ascii: ":"),
            let hours = Digits.number(in: bytes, from: start + 1, count: 2), hours < 24,
            let minutes = Digits.number(in: bytes, from: start + 4, count: 2), minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (bytes[start] == UInt8(ascii: "-") ? -1 : 1)
    }
}
