import JSON

package extension String {
    /// The text with every character that could mislead a reader or a terminal written out, such as `\u{202e}`.
    ///
    /// Written out are controls, line and paragraph separators, bidirectional controls (UAX #9), noncharacters, and whatever else
    /// Unicode lets a display ignore. Joiners and variation selectors stay where a script or an emoji needs them.
    var escapedForDisplay: String {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) || !misleads { return self }
        var shown = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            if scalar.misleads(after: previous) {
                shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
                previous = "}"
            } else {
                shown.append(scalar)
                previous = scalar
            }
        }
        return String(shown)
    }

    /// Whether a display would act on any of its characters, or hide it.
    private var misleads: Bool {
        var previous: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            if scalar.misleads(after: previous) { return true }
            previous = scalar
        }
        return false
    }
}

extension Unicode.Scalar {
    /// Whether a display would act on this scalar, or hide it, where it stands.
    func misleads(after previous: Unicode.Scalar) -> Bool {
        if isASCII { return actsOnDisplay }
        if isJoiner { return previous.isASCII || !previous.canCarryInvisibles }
        if properties.isVariationSelector {
            let changesLook = !previous.isASCII || previous.properties.isEmoji
            return !changesLook || !previous.canCarryInvisibles || previous.properties.isVariationSelector
        }
        return actsOnDisplay
    }

    private var canCarryInvisibles: Bool { !isJoiner && !properties.isWhitespace }
}
