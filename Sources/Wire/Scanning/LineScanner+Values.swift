package import Events

/// The values of the payload's fields in the line that was scanned last, by the places of the fields among those of its type.
extension LineScanner {
    /// The names of a type's fields, by their places; none where the type's lines cannot be scanned.
    package func fieldNames(of type: EventType) -> [String] {
        table.fieldNames(of: type)
    }

    /// Where a value stands; empty where the field is absent.
    package func value(of field: Int) -> Range<Int> {
        places[field]
    }

    /// Where the content of a value stands, without its quotes or brackets; nothing where the field is absent.
    private func content(of field: Int) -> Range<Int>? {
        places[field].isEmpty ? nil : (places[field].lowerBound + 1)..<(places[field].upperBound - 1)
    }

    /// The place of a word among those of its vocabulary; nothing where the field is absent.
    package func word(_ line: Span<UInt8>, of field: Int) -> Int? {
        guard !places[field].isEmpty, case .word(let words) = table.fields[fields.lowerBound + field].shape else { return nil }
        return word(line, places[field].lowerBound, among: words)
    }

    /// A bit for each word of a list, by its place among those of its vocabulary, which are 64 at most.
    package func words(_ line: Span<UInt8>, of field: Int) -> UInt64 {
        guard let content = content(of: field), case .words(let words) = table.fields[fields.lowerBound + field].shape else { return 0 }
        var bits: UInt64 = 0
        var position = content.lowerBound
        while position < content.upperBound, let index = word(line, position, among: words) {
            bits |= 1 << UInt64(index)
            // Past the word and the comma after it.
            position += table.words[words.lowerBound + index].count + 1
        }
        return bits
    }

    /// The place of the word that stands at `position` among those of its vocabulary.
    private func word(_ line: Span<UInt8>, _ position: Int, among words: Range<Int>) -> Int? {
        for place in words where table.words[place].stands(line, position) { return place - words.lowerBound }
        return nil
    }

    /// A bit for each number of a list, the lowest for 1; the numbers are 64 at most.
    package func numbers(_ line: Span<UInt8>, of field: Int) -> UInt64 {
        guard let content = content(of: field) else { return 0 }
        var bits: UInt64 = 0
        var number: UInt64 = 0
        for position in content {
            if line[position] == UInt8(ascii: ",") {
                bits |= 1 << (number &- 1)
                number = 0
            } else {
                number = number &* 10 &+ UInt64(line[position] &- 48)
            }
        }
        return bits | 1 << (number &- 1)
    }
}
