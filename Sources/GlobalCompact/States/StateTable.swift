/// The list of States and territories, read once from the text that writes it down.
enum StateTable {
    /// What the United Nations recognises a row as.
    enum EffectiveFact {
        case memberState, observerState, associate
    }

    struct Row {
        let letters: LetterCode
        let name: String
        /// Its other names, with semicolons between them.
        fileprivate let others: String
        let standing: EffectiveFact

        var aliases: [String] {
            others.split(separator: ";").map { String($0.drop { $0 == " " }) }
        }
    }

    /// Every row, sorted by code.
    static let rows: [Row] =
        (rows(memberStatesAToL, .memberState) + rows(memberStatesMToZ, .memberState)
        + rows(observerStates, .observerState) + rows(associates, .associate))
        .sorted { $0.letters < $1.letters }

    /// By the letters, as a number of three digits of base 26, the place of a code among the rows, from 1; 0 where there is none.
    private static let places: [UInt16] = rows.indices.reduce(into: Array(repeating: 0, count: 26 * 26 * 26)) { places, index in
        places[rows[index].letters.ordinal] = UInt16(index + 1)
    }

    /// The place of a code among the rows, or nil.
    static func index(of letters: LetterCode) -> Int? {
        let place = places[letters.ordinal]
        return place > 0 ? Int(place) - 1 : nil
    }

    /// Lines of a code, the name and the other names: `TUR Türkiye; Turkey`.
    private static func rows(_ text: String, _ standing: EffectiveFact) -> [Row] {
        var rows: [Row] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let line = bytes[start..<end]
            start = end == bytes.endIndex ? end : bytes.index(after: end)
            guard let letters = LetterCode(utf8: line.prefix(3).span) else { continue }
            let names = line.dropFirst(4)
            let nameEnd = names.firstIndex(of: UInt8(ascii: ";")) ?? end
            rows.append(
                Row(
                    letters: letters, name: String(Substring(names[..<nameEnd])), others: String(Substring(names[nameEnd...].dropFirst())),
                    standing: standing))
        }
        return rows
    }
}
