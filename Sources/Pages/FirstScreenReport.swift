package import Formats
package import GlobalCompact
import JSON
package import Projections

extension Report {
    /// What the program says without words: what is there, how the next forum stands, and commands by what they are for.
    package static func firstScreen(
        program: String, there: String, _ readiness: Readiness?, asOf: Day, commands: [(title: String, command: String, meaning: String)]
    ) -> Page {
        let table = Table(
            columns: [column("for", ""), column("command", "", isKey: true), column("meaning", "", wraps: true, isKey: true)],
            rows: commands.map { [Cell($0.title), Cell($0.command), Cell($0.meaning)] }, empty: "")
        return Page(
            blocks: [.heading("\(program): the follow-up and review of the Global Compact for Migration"), .paragraph(there)]
                + (readiness.map { next($0, asOf) } ?? []) + [.table(table)],
            table: table, json: .null)
    }

    private static func next(_ readiness: Readiness, _ asOf: Day) -> [Block] {
        let verdict = verdict(readiness, asOf, ReadinessNarrowing())
        let sentences = verdict.compactMap { block -> String? in
            if case .paragraph(let text) = block { text } else { nil }
        }
        return [.paragraph("Next: \(readiness.forum.title). " + sentences.joined(separator: " "))]
    }
}
