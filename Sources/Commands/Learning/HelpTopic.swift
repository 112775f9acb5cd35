import Arguments
import Events
import Formats
import GlobalCompact
import JSON
import Projections
import Wire

/// The lists of words that `help` shows.
enum HelpTopic {
    static let words = ["events", "measures", "objectives", "principles", "regions", "states"]

    /// The page of a list, or of an event type; nothing for any other word.
    ///
    /// - Parameter today: the day of which the regions of States are.
    static func page(_ topic: String, today: Day) -> Page? {
        switch topic {
        case "events":
            page(["event type", "thing"], EventType.allCases.map { [$0.rawValue, $0.thing.rawValue] })
        case "measures":
            page(
                ["measure", "counts", "dimensions"],
                MeasureCatalogue.all.map { [$0.name, $0.help, $0.dimensions.map { OptionName.of($0.rawValue) }.joined(separator: ", ")] })
        case "objectives":
            page(
                ["no", "objective", "short name", "round table"],
                Objective.all.map { [String($0.number), $0.title, $0.shortName, String($0.roundTable)] })
        case "principles":
            page(["no", "letter", "principle"], Principle.all.map { [String($0.number), $0.letter, $0.title] })
        case "regions":
            page(
                ["region", "commission", "members", "associates"],
                Region.allCases.map { [$0.rawValue, $0.title, String($0.members.count), String($0.associates.count)] },
                below: ofMemberships)
        case "states":
            page(
                ["code", "State", "regions", "memberships", "other names"],
                State.memberStates.map {
                    [
                        $0.code, $0.name, $0.regions(MembershipCut(asOf: today)).map(\.rawValue).joined(separator: " "),
                        $0.memberships.map(told).joined(separator: "; "), $0.aliases.joined(separator: "; "),
                    ]
                })
        default:
            EventType(rawValue: topic).map(fields)
        }
    }

    /// `UNECE since 1955-12-14`; where only some days are known of which one is that of joining, these.
    private static func told(_ membership: Membership) -> String {
        let until = membership.until.map { " until \($0.description)" } ?? ""
        return membership.region.rawValue + (membership.since.map { " since \($0.description)" } ?? " throughout") + until
    }

    /// What is known of the days of memberships, and how they count.
    private static var ofMemberships: [String] {
        let vague = Region.allCases.flatMap(\.memberships).filter { $0.since.map { $0.first != $0.last } ?? false }
        let named = vague.map { "\($0.state.name) joined \($0.region.rawValue) in \($0.since?.description ?? "")" }
        return [
            "A State counts under a region from the day on which it certainly was a member, and as possible from the first day that may be "
                + "meant. Where no day is known, as of ECA, ECLAC and most members of ESCWA, it is taken for a member throughout.",
            "Of which only so much is known: \(named.joined(separator: "; ")). "
                + "\(Sentences.run("help states").text(program: Program.name, ledger: nil)) has the days of all.",
        ]
    }

    /// The commands as a table.
    static var commands: Page {
        page(["command", "group", "what it does"], CommandCatalogue.all.map { [$0.spec.name, $0.spec.group, $0.spec.summary] })
    }

    /// What a command takes, as a table.
    static func options(of spec: CommandSpec) -> Page {
        page(
            ["word", "value", "meaning"],
            spec.operands.map { [$0.name, "", $0.help] } + spec.options.map { ["--" + $0.name, $0.valueName ?? "", $0.help] })
    }

    private static func fields(_ type: EventType) -> Page {
        page(
            ["field", "what it holds", "needed", "meaning"],
            FieldList.of(type).map { ["--" + OptionName.of($0.name), holds($0.shape), $0.isRequired ? "yes" : "", $0.help] })
    }

    private static func holds(_ shape: FieldShape) -> String {
        switch shape {
        case .text: "text"
        case .texts: "texts, one flag each"
        case .word(let words): words.joined(separator: ", ")
        case .words(let words): "several of " + words.joined(separator: ", ")
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .period: "a date or an interval"
        case .money: "an amount and a currency: '1500000 USD'"
        case .states: "States: PRT,ESP or names"
        case .objectives: "objectives: 5,7"
        case .numbers(let range): "several of \(range.lowerBound) to \(range.upperBound): 1,3"
        case .flag: "yes or no"
        case .reference(let thing): "a \(thing.rawValue)"
        case .references(let thing): "\(thing.plural), with commas"
        case .dayRule, .dayRules: "a day: 2024-12-31, imrf-2026.start-84"
        case .records(let fields) where fields.map(\.name) == ["document", "at"]: "DOCUMENT@PLACE"
        case .records(let fields) where fields.map(\.name) == ["dimension", "values", "each"]:
            "[each ]DIMENSION=VALUE,VALUE"
        case .records(let fields): "JSON objects with \(fields.map(\.name).joined(separator: ", "))"
        case .content: "the event as it should be"
        case .changes: "the fields that change"
        }
    }

    private static func page(_ titles: [String], _ rows: [[String]], below: [String] = []) -> Page {
        let table = Table(
            columns: titles.enumerated().map { index, title in
                Column(name: title, title: title.uppercased(), title == "no" ? .number : .text, wraps: index > 0)
            },
            rows: rows.map { $0.map { Cell($0) } }, empty: "")
        return Page(
            blocks: [.table(table)] + below.map(Block.paragraph), table: table,
            json: .array(rows.map { row in .object(zip(titles, row).map { (name: $0, value: JSONValue.string($1)) }) }))
    }
}
