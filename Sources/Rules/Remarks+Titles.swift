import Events
import Projections

extension Remarks {
    /// Titles of different things of one kind that look the same and are spelled otherwise.
    ///
    /// The same title, byte for byte, is no remark: many pledges and meetings are called alike on purpose.
    static func titles(_ facts: VisibleFacts, _ state: LedgerState) -> [Remark] {
        let titled = facts.facts.filter { $0.subject.thing != .ledger }.flatMap { fact in
            fact.event.members.texts(in: ["title", "name"]).map { (one(fact.subject, state), $0) }
        }
        return alike(titled).filter { !$0.text.utf8.elementsEqual($0.first.utf8) }.map { alike in
            Remark(subject: alike.subject, reason: .sameTitle(other: alike.other))
        }
    }

    /// Documents that have one symbol are likely to be one document.
    static func symbols(_ state: LedgerState) -> [Remark] {
        let symbols = state.documents.values.compactMap { document in
            document.stated.symbol.map { (Subject(.document, document.slug), $0) }
        }
        return alike(symbols).map { Remark(subject: $0.subject, reason: .sameSymbol(other: $0.other)) }
    }

    /// Texts of different things of one kind that look the same: each but the first, beside the first.
    private static func alike(
        _ texts: [(subject: Subject, text: String)]
    ) -> [(subject: String, text: String, other: String, first: String)] {
        let named = texts.map { (subject: $0.subject.description, text: $0.text, key: "\($0.subject.thing)/\(folded($0.text))") }
        return Dictionary(grouping: named, by: \.key).values.flatMap { group in
            let sorted = group.sorted {
                $0.subject != $1.subject ? $0.subject < $1.subject : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
            }
            return sorted.filter { $0.subject != sorted[0].subject }.map { ($0.subject, $0.text, sorted[0].subject, sorted[0].text) }
        }
    }

    /// A text without what the eye passes over: case, space, what is hidden; as a `String`, canonical equivalence goes too.
    private static func folded(_ text: String) -> String {
        let seen = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
        // By way of capitals, as they spell out what has none of its own: ß, ﬁ.
        return String(String.UnicodeScalarView(seen)).uppercased().lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A subject, of a pledge that of its first name: what its names are called is no matter among themselves.
    static func one(_ subject: Subject, _ state: LedgerState) -> Subject {
        subject.thing == .pledge ? Subject(.pledge, state.pledges.firstName(of: subject.slug)) : subject
    }
}
