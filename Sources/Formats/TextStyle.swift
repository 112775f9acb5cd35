/// How plain text is set for the place where it is read.
package struct TextStyle: Sendable {
    /// The width to fit, in columns of a terminal.
    package var columns: Int
    /// Whether headings are bold and small print is dim, by ECMA-48 control sequences.
    package var usesColor: Bool
    /// Whether columns are shown that only the curious ask for: the ids of events, and what is nought.
    package var showsEvents: Bool

    package init(columns: Int = 100, usesColor: Bool = false, showsEvents: Bool = false) {
        self.columns = columns
        self.usesColor = usesColor
        self.showsEvents = showsEvents
    }

    func bold(_ text: String) -> String { sequence("1", around: text) }
    func dim(_ text: String) -> String { sequence("2", around: text) }

    private func sequence(_ code: String, around text: String) -> String {
        usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
