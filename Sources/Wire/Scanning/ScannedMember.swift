import JSON

/// A member of an object that was gone through, as places in the line.
struct ScannedMember: Sendable {
    /// Without the quotes.
    let name: Range<Int>
    let value: Range<Int>

    /// Whether the member has a name.
    func isNamed(_ text: String, _ bytes: [UInt8]) -> Bool {
        let utf8 = text.utf8
        return utf8.count == name.count && bytes[name].elementsEqual(utf8)
    }

    /// The members of the object that begins at `position`, which is then after it.
    static func all(_ bytes: Span<UInt8>, _ position: inout Int) -> [ScannedMember] {
        var members: [ScannedMember] = []
        repeat {
            // Past the brace or the comma.
            position += 1
            let name = position
            skipString(bytes, &position)
            let value = position + 1
            position = value
            skipValue(bytes, &position)
            members.append(ScannedMember(name: (name + 1)..<(value - 2), value: value..<position))
        } while bytes[position] == UInt8(ascii: ",")
        position += 1
        return members
    }

    private static func skipString(_ bytes: Span<UInt8>, _ position: inout Int) {
        position += 1
        while bytes[position] != UInt8(ascii: "\"") { position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1 }
        position += 1
    }

    /// Moves past a value: to the comma or the bracket after it.
    private static func skipValue(_ bytes: Span<UInt8>, _ position: inout Int) {
        var depth = 0
        repeat {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                skipString(bytes, &position)
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
            position += 1
        } while depth > 0 || !isEnd(bytes[position])
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }
}
