import GlobalCompact

/// A day that may depend on a meeting and on the row of a requirement.
///
/// Spelled `2024-12-31`; `{year}-07-31`; or a meeting's slug, `.start` or `.end`, and an offset in days: `imrf-2026.start-84`,
/// `review-2-{region}.start`. `{region}`, `{state}` and `{year}` stand for the key of the row, in lower case.
package struct DayRule: Hashable, Sendable {
    /// What the rule starts from.
    package enum Anchor: Hashable, Sendable {
        /// A date, which may begin with `{year}`.
        case date(String)
        case start(meeting: String)
        case end(meeting: String)
    }

    package var anchor: Anchor
    /// Days after the anchor; negative before it.
    package var offsetDays: Int

    package init(anchor: Anchor, offsetDays: Int = 0) {
        self.anchor = anchor
        self.offsetDays = offsetDays
    }

    /// A rule from its spelling; nothing when it is none.
    package init?(_ text: String) {
        if Self.isDate(text) {
            self.init(anchor: .date(text))
            return
        }
        guard let dot = text.lastIndex(of: ".") else { return nil }
        let meeting = String(text[..<dot])
        let rest = text[text.index(after: dot)...]
        guard Self.isSlugPattern(meeting) else { return nil }
        for (word, anchor) in [("start", Anchor.start(meeting: meeting)), ("end", Anchor.end(meeting: meeting))] where rest.hasPrefix(word)
        {
            guard let offset = Self.offset(rest.dropFirst(word.count)) else { return nil }
            self.init(anchor: anchor, offsetDays: offset)
            return
        }
        return nil
    }

    /// The one spelling of the rule.
    package var description: String {
        switch anchor {
        case .date(let text): text
        case .start(let meeting): meeting + ".start" + offsetText
        case .end(let meeting): meeting + ".end" + offsetText
        }
    }

    /// The meeting that the rule moves with, if any.
    package var meeting: String? {
        switch anchor {
        case .date: nil
        case .start(let meeting), .end(let meeting): meeting
        }
    }

    private var offsetText: String {
        offsetDays == 0 ? "" : offsetDays > 0 ? "+\(offsetDays)" : "\(offsetDays)"
    }

    private static func isDate(_ text: String) -> Bool {
        if text.hasPrefix("{year}-") {
            return Day("2024" + text.dropFirst("{year}".count)) != nil && !text.hasSuffix("-02-29")
        }
        return Day(text) != nil
    }

    /// What stands for a part of the key of a row.
    private static let placeholders = ["{region}", "{state}", "{year}"].map { Array($0.utf8) }

    private static func isSlugPattern(_ text: String) -> Bool {
        // No slug is so long, however many of its letters stand for a placeholder.
        guard text.utf8.count <= 80 * 8 else { return false }
        var slug: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            let placeholder = byte == UInt8(ascii: "{") ? placeholders.first { rest.starts(with: $0) } : nil
            slug.append(placeholder == nil ? byte : UInt8(ascii: "x"))
            rest = rest.dropFirst(placeholder?.count ?? 1)
        }
        return Subject.isSlug(utf8: slug.span)
    }

    private static func offset(_ text: Substring) -> Int? {
        if text.isEmpty { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst()
        guard (1...5).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }), !digits.hasPrefix("0"),
            let value = Int(digits)
        else { return nil }
        return sign == "-" ? -value : value
    }
}
