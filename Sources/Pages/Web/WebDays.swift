import GlobalCompact

/// Days in drawings, where room is short.
enum WebDays {
    /// `8–10 Oct 2024`, with the dash that drawings have in the place of a word.
    static func dashed(_ days: Period) -> String {
        let words = days.inWords
        guard let range = words.firstRange(of: " to ") else { return words }
        let (before, after) = (words[..<range.lowerBound], words[range.upperBound...])
        return before + "–" + after
    }

    /// The same without the year, where all of it is in one.
    static func withoutYear(_ days: Period) -> [String] {
        let words = dashed(days).split(separator: " ").map(String.init)
        return days.first.year == days.last.year || days.isOpenStart ? words.dropLast() : words
    }
}
