package import Formats
package import Projections

/// What is wrong with a forum that is asked for.
extension Sentences {
    package static func unknownForum(_ word: String, known: [String]) -> Diagnostic {
        if known.contains(word) {
            return Diagnostic(
                code: "unknown-forum", place: shown(word),
                what: "has requirements here, and is no meeting that stands on that day, by what was known and published",
                fix: suggestion(word, among: known)
                    + "a later --as-of, --known-at or --published-by may have it; else record it: \(run("help meeting.mandated"))")
        }
        return Diagnostic(
            code: "unknown-forum", place: shown(word), what: "is no meeting that stands in the ledger",
            fix: suggestion(word, among: known)
                + (known.isEmpty ? run("list meetings") + " lists them" : "with requirements: \(known.joined(separator: ", "))"))
    }

    package static let noRequirements = Diagnostic(
        code: "no-requirements", place: "readiness", what: "no requirement of any forum is recorded as of that day",
        fix: "record what a text expects: \(run("help requirement.adopted"))")

    package static func tooManyRows(_ count: RowCount, forum: String) -> Diagnostic {
        Diagnostic(
            code: "too-many-rows", place: "readiness \(shown(forum))",
            what: "its \(count.requirements) requirements would have \(count.rows) rows, \(RowCount.limit) at most",
            fix: "ask for one row in place of many where that will do: "
                + run("correct \(word(count.largest)) --per none --reason TEXT"))
    }
}
