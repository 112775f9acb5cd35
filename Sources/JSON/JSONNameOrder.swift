/// How two members' names stand to each other in RFC 8785, section 3.2.3: by UTF-16 code units.
///
/// Found from UTF-8, whose order is that of code points: the two differ only in that UTF-16 puts
/// U+E000 to U+FFFF (leading bytes 0xEE, 0xEF) after all beyond U+FFFF (leading bytes 0xF0 to 0xF4).
enum JSONNameOrder: Equatable {
    case before, same, after

    /// The order of two unescaped names in UTF-8.
    init(_ first: Span<UInt8>, _ second: Span<UInt8>) {
        let shared = min(first.count, second.count)
        var index = 0
        while index < shared, first[index] == second[index] {
            index += 1
        }
        if index < shared {
            self = Self.rank(first[index]) < Self.rank(second[index]) ? .before : .after
        } else if first.count == second.count {
            self = .same
        } else {
            self = first.count < second.count ? .before : .after
        }
    }

    /// The first eight bytes of a name as a number that is less where the name stands before: the same for names that only begin alike.
    static func beginning(of name: String) -> UInt64 {
        var (beginning, room) = (0 as UInt64, 64 as UInt64)
        for byte in name.utf8.prefix(8) {
            room -= 8
            beginning |= UInt64(rank(byte)) << room
        }
        return beginning
    }

    private static func rank(_ byte: UInt8) -> UInt8 {
        byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
    }
}
