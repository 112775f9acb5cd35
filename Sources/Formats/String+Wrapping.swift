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
                pieces.append(piece)
                piece = ""
                width = 0
            }
            piece.append(character)
            width += characterWidth
        }
        return pieces + [piece]
    }

    /// The text with spaces on one side so that it takes so many columns.
    func padded(to columns: Int, _ alignment: Column.Alignment) -> String {
        let space = String(repeating: " ", count: Swift.max(0, columns - displayWidth))
        return alignment == .leading ? self + space : space + self
    }
}
