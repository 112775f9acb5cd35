extension String {
    /// The text in lines of at most so many columns, broken at spaces.
    ///
    /// A word that is wider than a line stands on a line of its own, or is broken where it must be. There is always one line at least.
    func wrapped(to columns: Int, breakingWords: Bool = false) -> [String] {
        if displayWidth <= columns { return [self] }
        var lines: [String] = []
        var line = ""
        var width = 0
        for word in split(separator: " ").flatMap({ breakingWords ? String($0).broken(to: columns) : [String($0)] }) {
            let wordWidth = word.displayWidth
            if line.isEmpty {
                line = word
                width = wordWidth
            } else if width + 1 + wordWidth <= columns {
                line += " " + word
                width += 1 + wordWidth
            } else {
                lines.append(line)
                line = word
                width = wordWidth
            }
        }
        return lines + [line]
    }

    /// The word in pieces of at most so many columns, one character each at least.
    private func broken(to columns: Int) -> [String] {
        if displayWidth <= columns { return [self] }
        var pieces: [String] = []
        var piece = ""
        var width = 0
        for character in self {
            let characterWidth = character.displayWidth
            if !piece.isEmpty && width + characterWidth > columns {
                let rest = piece.restAfterLastJoint
                pieces.append(String(piece.dropLast(rest.count)))
                piece = rest
                width = rest.displayWidth
            }
            piece.append(character)
            width += characterWidth
        }
        return pieces + [piece]
    }

    /// The display width of its widest word.
    var widestWordWidth: Int {
        split(separator: " ").map { String($0).displayWidth }.max() ?? 0
    }

    /// What follows the last hyphen, slash or the like in the second half of a word; empty where there is none.
    private var restAfterLastJoint: String {
        guard let joint = lastIndex(where: { "-/@;,._".contains($0) }) else { return "" }
        let rest = self[index(after: joint)...]
        return rest.count * 2 <= count ? String(rest) : ""
    }

    /// The text with spaces on one side so that it takes so many columns.
    func padded(to columns: Int, _ alignment: Column.Alignment) -> String {
        let count = Swift.max(0, columns - displayWidth)
        if count == 0 { return self }
        // A part of a text is taken in one go; one that repeats another is put together piece by piece, a quarter of a long table's time.
        let spaces = count <= Self.manySpaces.utf8.count ? Self.manySpaces : String(repeating: " ", count: count)
        let space = Substring(spaces.utf8.prefix(count))
        return alignment == .leading ? self + space : space + self
    }

    private static let manySpaces = String(repeating: " ", count: 256)
}
