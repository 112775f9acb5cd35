/// Values that are typed one after another with commas between, some of which have commas of their own.
package enum CommaList {
    /// The values of a text: at each place the longest run between commas that is one value, else what stands up to the next comma.
    ///
    /// Space around a value is left out, and so are empty ones. O(n) for a given number of commas.
    ///
    /// - Parameters:
    ///   - commas: how many commas a value can have at most.
    ///   - isOne: whether a text with a comma is one value.
    package static func values(_ text: String, commas: Int, isOne: (String) -> Bool) -> [String] {
        let pieces = text.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
        var values: [String] = []
        var place = 0
        while place < pieces.count {
            let most = min(pieces.count - place, commas + 1)
            let longest = stride(from: most, to: 1, by: -1).first { isOne(run(pieces[place..<place + $0])) } ?? 1
            values.append(run(pieces[place..<place + longest]))
            place += longest
        }
        return values
    }

    /// The values of a text none of which has a comma.
    package static func values(_ text: String) -> [String] {
        values(text, commas: 0) { _ in false }
    }

    /// Pieces that stand side by side, as they were typed.
    private static func run(_ pieces: ArraySlice<Substring>) -> String {
        guard let first = pieces.first, let last = pieces.last else { return "" }
        return String(first.base[first.startIndex..<last.endIndex])
    }

    private static func trimmed(_ piece: Substring) -> Substring {
        var piece = piece.drop { $0 == " " }
        while piece.last == " " { piece.removeLast() }
        return piece
    }
}
