import JSON

/// Finds e-mail addresses in texts: no person's contact data is recorded.
///
/// Also those with letters beyond ASCII on either side of the sign (RFC 6531), and with the wide signs and dots of East Asian keyboards,
/// which programs that send mail take for the others (UTS 46, section 2.3).
package enum EmailAddress {
    /// The first address in a text, if there is one. O(n) in the text's length.
    package static func first(in text: String) -> String? {
        // Most texts have no such sign; the wide ones begin with the same byte.
        let bytes = text.utf8
        guard bytes.span.position(of: 0x40, from: 0) != nil || bytes.span.position(of: 0xEF, from: 0) != nil else { return nil }
        let scalars = Array(text.unicodeScalars)
        var from = 0
        while let at = scalars[from...].firstIndex(where: isSign) {
            var start = at
            while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
            var end = at + 1
            while end < scalars.count, isDomain(scalars[end]) { end += 1 }
            while end > at + 1, isDot(scalars[end - 1]) || scalars[end - 1] == "-" { end -= 1 }
            if start < at, isDomainName(scalars[(at + 1)..<end]) {
                return String(String.UnicodeScalarView(scalars[start..<end]))
            }
            from = at + 1
        }
        return nil
    }

    private static func isDomainName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let dot = name.lastIndex(where: isDot), dot > name.startIndex else { return false }
        let top = name[(dot + 1)...]
        return top.count >= 2 && (top.allSatisfy(isLetter) || isEncoded(top))
    }

    /// Whether a name's last part stands for one with letters beyond ASCII (RFC 5890): `xn--p1ai`.
    private static func isEncoded(_ top: ArraySlice<Unicode.Scalar>) -> Bool {
        top.count > 4 && top.prefix(4).elementsEqual("xn--".unicodeScalars) { $0.properties.lowercaseMapping == String($1) }
    }

    /// Also the marks that stand with letters in many scripts.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return scalar.properties.isAlphabetic
        }
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "@" || scalar == "\u{FF20}" || scalar == "\u{FE6B}"
    }

    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
    }

    private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || isDot(scalar) || scalar == "-" || scalar.properties.generalCategory == .decimalNumber
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        isDomain(scalar) || scalar == "+" || scalar == "_" || scalar == "%" || scalar == "'"
    }
}
