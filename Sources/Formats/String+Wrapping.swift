extension String {
    /// The text in lines of at most so many columns, broken at spaces.
    ///
    /// A word that is wider than a line stands on a line of its own, or is broken where it must be. There is always one line at least.
    func wrapped(to columns: Int, breakingWords: Bool = false) -> [String] {
        if displayWidth <= columns { return [self] }
        var lines: [String] = []
        var line = ""
        var width = 0
        for word in words.flatMap({ breakingWords ? $0.broken(to: columns) : [$0] }) {
            let wordWidth = word.displayWidth
            if line.isEmpty {
                line = String(word)
                width = wordWidth
            } else if width + 1 + wordWidth <= columns {
                line += " "
                line += word
                width += 1 + wordWidth
            } else {
                lines.append(line)
                line = String(word)
                width = wordWidth
            }
        }
        return lines + [line]
    }

    /// The display width of its widest word.
    var widestWordWidth: Int {
        words.reduce(0) { Swift.max($0, $1.displayWidth) }
    }

    /// What stands between its spaces. Of ASCII, what a character is need not be found out.
    private var words: [Substring] {
        isASCII ? utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } : split(separator: " ")
    }
}

extension Substring {
    /// The word in pieces of at most so many columns, one character each at least.
    fileprivate func broken(to columns: Int) -> [Substring] {
        if displayWidth <= columns { return [self] }
        var pieces: [Substring] = []
        var (start, width) = (startIndex, 0)
        for place in indices {
            let characterWidth = self[place].displayWidth
            if start < place, width + characterWidth > columns {
                let piece = self[start..<place]
                let rest = piece.restAfterLastJoint
                pieces.append(piece[..<rest.startIndex])
                (start, width) = (rest.startIndex, rest.displayWidth)
            }
            width += characterWidth
        }
        return pieces + [self[start...]]
    }

    /// What follows the last hyphen, slash or the like in the second half of a word; empty, at its end, where there is none.
    private var restAfterLastJoint: Substring {
        guard let joint = lastIndex(where: \.isJoint) else { return self[endIndex...] }
        let rest = self[index(after: joint)...]
        return rest.count * 2 <= count ? rest : self[endIndex...]
    }
}

extension Character {
    fileprivate var isJoint: Bool {
        switch self {
        case "-", "/", "@", ";", ",", ".", "_": true
        default: false
        }
    }
}
