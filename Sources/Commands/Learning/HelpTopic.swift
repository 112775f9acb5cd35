import Arguments
import Events
import Formats
import GlobalCompact
import JSON
import Messages

/// A page of help that is about no command: what it is called, what else it is looked up as, and what it says.
struct HelpTopic: Sendable {
    let name: String
    /// In lower case.
    let otherNames: [String]
    /// The page on a day.
    let page: @Sendable (_ today: Day) -> Page

    static let all: [HelpTopic] = [
        .events, .words, .statuses, .dates, .measures, .objectives, .principles, .regions, .states, .currencies, .kinds, .verbs, .calendars,
    ]

    /// The names of all topics.
    static let names = all.map(\.name)

    /// The topic of a name, in capitals or not.
    static func named(_ name: String) -> HelpTopic? {
        all.first { $0.name == name.lowercased() || $0.otherNames.contains(name.lowercased()) }
    }

    /// A page that is one table, with paragraphs below it.
    static func page(
        _ titles: [String], _ rows: [[String]], above: [String] = [], below: [String] = [], sections: [Int: String] = [:],
        forPrograms: Set<String> = []
    ) -> Page {
        var table = Table(
            columns: titles.enumerated().map { index, title in
                Column(
                    name: title, title: title.uppercased(), title == "no" ? .number : .text,
                    for: forPrograms.contains(title) ? .programs : .everybody, wraps: index > 0)
            },
            rows: rows.map { $0.map { Cell($0) } }, empty: "")
        table.sections = sections
        let shown = table
        return Page(
            blocks: above.map(Block.paragraph) + [.table(shown)] + below.map(Block.paragraph), table: shown,
            json: .array(rows.map { row in .object(zip(titles, row).map { (name: $0, value: JSONValue.string($1)) }) }))
    }

    /// Rows under headings: each heading before the first of its rows.
    static func sections(_ headings: [String]) -> [Int: String] {
        var sections: [Int: String] = [:]
        for (place, heading) in headings.enumerated() where place == 0 || headings[place - 1] != heading {
            sections[place] = heading.uppercased()
        }
        return sections
    }

    /// A command as help names it.
    static func command(_ words: String) -> String {
        Sentences.run(words).text(program: Edition.name, ledger: nil)
    }
}
