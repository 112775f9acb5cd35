package extension Unicode.Scalar {
    /// Whether a display would act on this scalar, or hide it, instead of showing it.
    ///
    /// These are controls, line and paragraph separators, bidirectional controls (UAX #9), noncharacters, and what else Unicode lets
    /// a display ignore.
    var actsOnDisplay: Bool {
        switch value {
        case ..<0x20, 0x7F: return true
        // Letters and marks of Latin, Greek and Cyrillic, but for the soft hyphen and the joiner of graphemes, and Han: nothing is asked
        // of the tables of Unicode for most texts.
        case ..<0x7F, 0xA0..<0xAD, 0xAE..<0x34F, 0x350..<0x530, 0x4E00..<0xA000: return false
        default: break
        }
        if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return true }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        case .format: return (0xFFF9...0xFFFB).contains(value)  // interlinear annotation; other format characters are visible
        default: return false
        }
    }

    /// Whether it is one of the hidden ones that scripts and emoji are written with: a joiner or a variation selector.
    var isNeededByScripts: Bool { isJoiner || properties.isVariationSelector }

    /// Zero-width non-joiner and zero-width joiner.
    var isJoiner: Bool { value == 0x200C || value == 0x200D }
}
