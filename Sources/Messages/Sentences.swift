import Arguments
package import Formats
import GlobalCompact

/// Every sentence of every error: where, what, and what to do. One function a problem, in files by where problems come from.
package enum Sentences {
    /// `'a', 'b' or 'c'`
    package static func choice(_ words: [String]) -> String {
        let quoted = words.map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " or " + last
    }

    /// `did you mean 'x'? ` when something is near, and nothing otherwise.
    package static func suggestion(_ word: String, among words: [String]) -> FixHint {
        if let region = Region(otherName: word), words.contains(region.rawValue) { return "did you mean '\(region.rawValue)'? " }
        let near = Suggestions.nearest(word, among: words.filter { !$0.isExactly(word) })
        return near.isEmpty ? "" : "did you mean \(choice(near))? "
    }

    /// The same for a code in capitals, which may be what was typed in other letters.
    package static func suggestion(_ code: String, orSame typed: String, among codes: [String]) -> FixHint {
        codes.contains(code) && !code.isExactly(typed) ? "did you mean '\(code)'? " : suggestion(code, among: codes)
    }

    /// A value as it is shown in a sentence: never too long, and never nothing.
    package static func shown(_ text: String) -> String {
        if text.isEmpty { return "''" }
        let scalars = text.unicodeScalars
        guard scalars.count > 80 else { return text }
        var short = String.UnicodeScalarView()
        short.append(contentsOf: scalars.prefix(77))
        return String(short) + "..."
    }

}
