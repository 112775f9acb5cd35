import DeskTesting
import Events
import JSON
import Projections

/// What can be asked of the hostile ledger: every command, every thing, every measure, every event.
enum Questions {
    /// An offer that is refused, with what is wrong in every part of it.
    static let input = Array("{\"id\":\"n\",\"type\":\"document.published\",\"subject\":\"document/n\",\"x\\u202e\":1}".utf8)

    /// Good operands of a command, so that its options are looked at.
    static func operands(of command: String) -> [String] {
        switch command {
        case "record": ["document.published", "new"]
        case "append": ["-"]
        case "import": ["-", "--as", "document.published"]
        case "correct", "retract", "prove", "show": ["d1"]
        case "merge": ["nowhere"]
        case "pack": ["nowhere/lisbon.pack"]
        case "list": ["pledges"]
        case "measure", "why": ["pledges"]
        case "readiness": ["forum-2034"]
        case "snapshot": ["shown"]
        case "schema": ["pledge.made"]
        case "export": ["sql"]
        default: []
        }
    }

    static func all(_ desk: Desk) throws -> [[String]] {
        let offers = try HostileLedger.offers()
        func texts(_ name: String) -> [String] { offers.compactMap { $0[name]?.text } }
        // Of each thing one, with all that happened to it, and its first event.
        let things = Dictionary(grouping: zip(texts("subject"), texts("id"))) { $0.0.prefix { $0 != "/" } }
        let shown = things.values.flatMap { [$0[0].0, $0[0].1] }.sorted()
        let requirements = Set(texts("subject")).filter { $0.hasPrefix("requirement/") }.sorted()
        return asking + shown.map { ["show", $0] } + Thing.allCases.map { ["list", $0.plural] } + MeasureCatalogue.all.flatMap(measure)
            + requirements.map { ["why", $0] } + keeping + writing + learning
    }

    private static func measure(_ measure: Measure) -> [[String]] {
        let dimensions = measure.dimensions.map(\.rawValue).sorted()
        return [["measure", measure.name, "--by", dimensions.joined(separator: ",")], ["why", measure.name]]
            + dimensions.filter { ["scope", "office", "title", "of"].contains($0) }.map {
                ["measure", measure.name, "--\($0)", Harm.text]
            }
    }

    private static let asking: [[String]] = [
        ["log"], ["log", "--subject", Harm.text], ["list"], ["find"], ["find", Harm.text], ["changes", "2024-01-01"],
        ["timeline"], ["brief", "ECA"], ["brief", Harm.text], ["show", "ESCAP"], ["fund"], ["fund", Harm.text], ["reconcile"],
        ["reconcile", "--of", Harm.text],
        ["readiness"], ["readiness", "forum-2034", "--state", "KEN"],
        ["page"], ["page", Harm.text], ["page", "--region", "UNECE"],
        ["export", "sql"], ["export", "hledger"], ["export", Harm.text],
        ["readiness", Harm.text], ["why", Harm.text], ["show", Harm.text], ["list", Harm.text],
    ]

    private static let keeping: [[String]] = [
        ["check"], ["check", "--remarks"], ["verify"], ["verify", "--proof", "events/lisbon.jsonl"], ["checkpoint"], ["snapshot", "shown"],
        ["list", "snapshots"],
        ["changes", "shown"], ["measure", "meetings", "--over", "year"],
        ["prove", "d1"], ["prove", Harm.text], ["pack", Harm.word],
    ]

    private static let writing: [[String]] = [
        ["append", "-", "--dry-run"], ["import", "-", "--as", "document.published", "--dry-run"],
        ["import", Harm.word, "--as", Harm.text], ["import", "--template", Harm.text], ["import", "--template", "pledge.made"],
        ["import", "--template", "pledge.progressed", "--state", Harm.text],
        ["init", "--writer", Harm.text], ["init", "--writer", "lisbon"], ["merge", Harm.word],
        ["record", "document.published", "n", "--on", "2031", "--title", Harm.text, "--dry-run"],
        ["record", "document.published", "--on", "2031", "--title", Harm.text, "--dry-run", "--cites", Harm.text],
        ["record", "pledge.made", "n", "--on", Harm.text, "--by", Harm.text, "--objectives", Harm.text, "--dry-run"],
        ["correct", "d1", "--title", Harm.text, "--reason", Harm.text, "--dry-run"],
        ["correct", "d1", "--x" + Harm.text, Harm.text, "--reason", Harm.text, "--dry-run"],
        ["retract", "d1", "--reason", Harm.text, "--dry-run"],
    ]

    private static let learning: [[String]] =
        [
            ["help"], ["help", "list"], ["help", "pledge.made"], ["help", Harm.text], ["schema", "pledge.made"], ["schema", Harm.text],
            ["completions", "bash"], ["completions", Harm.text], ["man"], ["version"],
        ] + completing.map { ["completions", "bash", "--"] + $0 }

    /// Unfinished lines, whose last words are those of the ledger.
    private static let completing: [[String]] = [
        [""], [Harm.text], ["show", ""], ["show", Harm.text], ["show", "document/"], ["why", ""], ["changes", ""], ["list", "--as-of", ""],
        ["fund", ""], ["list", "figures", "--scope", ""], ["list", "contributions", "--donor", ""], ["find", "--document", Harm.text],
        ["record", "pledge.made", "--cites", ""], ["--ledger", Harm.text, "show", ""], ["record", Harm.text, "--" + Harm.text, ""],
    ]
}
