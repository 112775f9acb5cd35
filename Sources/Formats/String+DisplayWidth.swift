extension StringProtocol {
    /// Whether it holds nothing but ASCII, of which each byte is a character.
    var isASCII: Bool {
        utf8.allSatisfy { $0 < 0x80 }
    }

    /// How many columns of a terminal the text takes; it holds no controls.
    var displayWidth: Int {
        isASCII ? utf8.count : reduce(0) { $0 + $1.displayWidth }
    }
}

extension Character {
    /// How many columns of a terminal the character takes: marks none, East Asian wide ones and emoji two (UAX #11).
    var displayWidth: Int {
        if isASCII { return 1 }
        if unicodeScalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) { return 2 }
        return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        if isASCII { return 1 }
        if Self.medialJamo.contains(value) { return 0 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        if properties.isDefaultIgnorableCodePoint { return 0 }
        return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
    }

    /// The vowels and final consonants that join the syllable before them.
    private static let medialJamo: ClosedRange<UInt32> = 0x1160...0x11FF

    /// The wide and full-width characters of UAX #11 but for emoji, neighbouring ranges joined over what is unassigned.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
        0x1D300...0x1D37F, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
