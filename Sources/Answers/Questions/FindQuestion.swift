import Arguments
import Events
import Formats
import GlobalCompact
package import Messages
import Pages
import Projections

/// `find`: the facts that have some words; without words all of them.
package enum FindQuestion: Question {
    /// How many facts people are shown who ask for no number.
    private static let shown = 20

    package static let name = "find"
    package static let entry = QuestionEntry(
        name: name, summary: "every fact with some words, wherever it has them; without words, the table of all facts",
        discussion: """
            Each word has to begin a word of the fact: of its title, of what its event says, of whom or what it is about, or of a \
            document that it cites; best answers first. Small and capital letters are one, and accents of Latin letters are nothing: \
            'turkiye' finds Türkiye. Of other scripts only small and capital letters are one. People are shown the first \(shown), or \
            more with --all or --last; CSV and JSON have all, a row a fact and citation; CSV \
            also all that each event says, in its last column, which 'import' reads.
            """,
        operands: [OperandSpec(name: "WORDS", help: "what to look for; all words have to be there", isOptional: true, isRepeatable: true)],
        filters: scopes,
        options: [
            OptionSpec(name: "type", valueName: "TYPE", help: "only facts of this type or thing, such as meeting.convened or meeting"),
            OptionSpec(name: "document", valueName: "DOCUMENT", help: "only facts that cite this document, by its slug or symbol"),
            OptionSpec(name: "one-source", help: "only facts that cite one document and no other"),
            OptionSpec(name: "undated", help: "only facts that no source gives an exact day"),
            OptionSpec(
                name: "due", valueName: "DATE",
                help: "only facts that name something for then, a year or a meeting's days: a target's or a deadline's day, planned days"),
        ],
        shows: [OptionSpec(name: "all", help: "all facts, also for people")],
        examples: [
            (command: "find readmission", says: "every fact with the word"),
            (command: "find --region UNECE --undated", says: "what has no exact day in one region"),
            (command: "find --format csv --output facts.csv", says: "the table of all facts, with sources"),
        ])

    /// The dimensions that say of whom or of what a fact is.
    static let scopes: [Dimension] = [.region, .state, .objective, .principle, .round]

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let query = try Query(request)
        let words = request.arguments.operands.flatMap(FactText.words)
        if words.isEmpty, let typed = request.arguments.operands.first { throw Failure(.notUnderstood, Sentences.noWord(typed)) }
        let narrowing = try FactNarrowing(query)
        var ranks: [String: Int] = [:]
        var rows = Facts(query, givesData: request.format == .csv).rows { row, text in
            // Without words nothing is looked for in those of a fact.
            guard narrowing.holds(row), let rank = words.isEmpty ? 0 : text().rank(words) else { return false }
            ranks[row.id] = rank
            return true
        }
        for place in rows.indices {
            guard let due = narrowing.dueDays(rows[place]) else { continue }
            rows[place].says = [due, rows[place].says].filter { !$0.isEmpty }.joined(separator: "; ")
        }
        if !words.isEmpty {
            let ordered = rows.enumerated().sorted { left, right in
                let (one, other) = (ranks[left.element.id, default: 0], ranks[right.element.id, default: 0])
                return one != other ? one > other : left.offset < right.offset
            }
            rows = ordered.map(\.element)
        }
        let below = rows.isEmpty && !words.isEmpty ? alone(words, narrowing, query) : []
        let isShortened =
            [.text, .markdown].contains(request.format) && !["all", "last", "sort"].contains(where: request.arguments.has)
        let shown = isShortened ? Array(rows.prefix(Self.shown)) : rows
        let scope = ([words.isEmpty ? nil : "with '\(words.joined(separator: " "))'"].compactMap(\.self) + narrowing.words).joined(
            separator: ", ")
        let left = shown.count < rows.count ? "; the first \(shown.count) are shown ('--all' has all)" : ""
        let heading = "Facts\(scope.isEmpty ? "" : " " + scope), as of \(query.basis.asOf.inFullWords): \(rows.count)\(left)"
        return try query.answer(
            Report.facts(
                shown, heading: heading, documents: query.documents, below: below, givesData: request.format == .csv,
                query.note(next: shown.first.map { "show \(Sentences.word($0.subject))" }, "The life of the first")))
    }

    /// Where no fact has some words together: how many facts have each of them, and words of the ledger that are near one that none has.
    private static func alone(_ words: [Substring], _ narrowing: FactNarrowing, _ query: Query) -> [String] {
        var counts = words.map { _ in 0 }
        var there: Set<Substring> = []
        _ = Facts(query).rows { row, text in
            let text = text()
            there.formUnion(text.words)
            guard narrowing.holds(row) else { return false }
            for (place, word) in words.enumerated() where text.rank([word]) != nil { counts[place] += 1 }
            return false
        }
        let told = zip(words, counts).map { "'\($0)' \($1)" }.joined(separator: ", ")
        let unknown = words.filter { word in !there.contains { $0.utf8.starts(with: word.utf8) } }
        return (words.count > 1 ? ["No fact has all of these words. Alone: \(told)."] : [])
            + unknown.map { word in
                let near = Suggestions.nearest(String(word), among: there.map(String.init).sorted())
                let other = near.isEmpty ? "" : " Near it: \(Sentences.choice(near))."
                return "No fact of the ledger has '\(word)'.\(other)"
            }
    }
}
