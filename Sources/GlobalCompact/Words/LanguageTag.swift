/// A language as a BCP 47 tag (RFC 5646, section 2.1): a language and, if wanted, a script, a region and variants.
///
/// Only the form is checked, not whether the subtags are registered. Extended languages, extensions and private use are refused.
package struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    /// The tag in the case that RFC 5646, section 2.1.1, recommends: `zh-Hans`, `pt-BR`.
    package let description: String

    /// A tag in any case, or nil where it is not of the form.
    package init?(_ text: String) {
        let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
        guard subtags.allSatisfy({ $0.utf8.allSatisfy { LanguageTag.isLetter($0) || Digits.isDigit($0) } }) else { return nil }
        var rest = subtags[...]
        guard let language = rest.popFirst(), (2...3).contains(language.utf8.count), LanguageTag.hasOnlyLetters(language) else {
            return nil
        }
        var canonical = [language.lowercased()]
        if let script = rest.first, script.utf8.count == 4, LanguageTag.hasOnlyLetters(script) {
            canonical.append(script.prefix(1).uppercased() + script.dropFirst().lowercased())
            rest = rest.dropFirst()
        }
        if let region = rest.first, LanguageTag.isRegion(region) {
            canonical.append(region.uppercased())
            rest = rest.dropFirst()
        }
        let variants = rest.map { $0.lowercased() }
        guard rest.allSatisfy({ LanguageTag.isVariant($0) }), Set(variants).count == variants.count else { return nil }
        description = (canonical + variants).joined(separator: "-")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func hasOnlyLetters(_ subtag: Substring) -> Bool {
        subtag.utf8.allSatisfy { isLetter($0) }
    }

    private static func isRegion(_ subtag: Substring) -> Bool {
        let count = subtag.utf8.count
        return count == 2 && hasOnlyLetters(subtag) || count == 3 && subtag.utf8.allSatisfy { Digits.isDigit($0) }
    }

    private static func isVariant(_ subtag: Substring) -> Bool {
        let beginsWithDigit = subtag.utf8.first.map { Digits.isDigit($0) } ?? false
        return (5...8).contains(subtag.utf8.count) || subtag.utf8.count == 4 && beginsWithDigit
    }
}
