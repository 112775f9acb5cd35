package import Events
package import Formats
package import GlobalCompact
package import Projections

/// What `fund` shows beside the account itself.
package struct FundDetails: Sendable {
    /// What contributions stand at, by a dimension.
    package var sums: [(dimension: Dimension, tallies: [Tally])] = []
    /// What programmes brought about, as events say.
    package var results: [FactRow] = []
    /// What documents state.
    package var figures: [StatedFigure] = []
    /// The places where events are said, by their ids.
    package var cites: [String: [Citation]] = [:]
    package var documents: DocumentNames
    /// Other funds of the ledger, where the call named none: the one that it says most of first.
    package var otherFunds: [String] = []

    package init(documents: DocumentNames) {
        self.documents = documents
    }

    /// The places of some events, each once.
    func cites(of events: [String]) -> [Citation] {
        events.flatMap { cites[$0] ?? [] }.reduce(into: []) { all, cite in if !all.contains(cite) { all.append(cite) } }
    }
}

extension Report {
    /// A fund: its targets against what is stated and what is recorded, who gave, programmes with results, and seats.
    package static func fund(_ account: FundAccount, _ details: FundDetails, asOf: Day, _ basis: BasisNote) -> Page {
        let cited = CitedDocuments(
            account.targets.map { details.cites(of: $0.state.events) } + account.contributions.map { details.cites(of: $0.events) }
                + details.results.map(\.cites) + account.seats.map { details.cites(of: $0.events) }, details.documents)
        let targets = targets(account, details, cited)
        return Page(
            blocks: [.heading("The fund \(account.fund), as of \(asOf.inFullWords)"), .items(verdict(account, details))]
                + [.heading("Targets: each apart, and never added up"), .table(targets)]
                + [.heading("Contributions"), .table(contributions(account, details, cited)), .items(steps(account))]
                + sums(details) + programmes(account, details, cited) + seats(account, details, cited) + stated(details)
                + cited.legend() + basis.blocks,
            json: record(account, details, basis).json)
    }

    // MARK: The sentence

    private static func verdict(_ account: FundAccount, _ details: FundDetails) -> [String] {
        let shares = account.targets.compactMap { target -> String? in
            guard let amount = target.whole.amount, let share = target.share else { return nil }
            return "\(short(.sum(amount))) \(due(target.whole)): \(words(of: share.figure)) is stated, \(said(on: share.figure.occurred)), "
                + "which comes to \(short(share.reckoned)): reckoned, no document gives an amount."
        }
        let given = account.contributions.count
        let donors = given == 1 ? "1 contribution is" : "\(given) contributions are"
        return shares + ["\(donors) recorded here one by one; amounts in several currencies are never added up."]
            + others(details.otherFunds)
    }

    /// That there is more than one fund.
    private static func others(_ funds: [String]) -> [String] {
        if funds.isEmpty { return [] }
        let shown = funds.prefix(3).joined(separator: ", ") + (funds.count > 3 ? " and \(funds.count - 3) more" : "")
        return ["This is of one fund alone. The ledger also has: \(shown); 'fund NAME' tells of one."]
    }

    /// `nearly 40 % of it`
    static func words(of figure: StatedThing<FigureStated>) -> String {
        let stated = figure.stated
        let exactness = stated.exactnessBefore
        return "\(exactness)\(stated.value.map(String.init) ?? "blank")\(stated.unit == .percent ? "% of it" : "")"
    }

    /// `by the day that imrf-2026 begins`, `in 2024`, nothing where neither is said.
    static func due(_ target: TargetSet) -> String {
        if let due = target.due { return "by " + due.words }
        return target.year.map { "in \($0)" } ?? "of no stated day"
    }

    // MARK: Tables

    private static func targets(_ account: FundAccount, _ details: FundDetails, _ cited: CitedDocuments) -> Table {
        Table(
            columns: [
                column("kind", "KIND"), column("amount", "AMOUNT", .amount, isKey: true), column("due", "DUE", wraps: true),
                column("status", "DOCUMENTS SAY"), column("stated", "STATED OF IT", wraps: true),
                column("reckoned", "RECKONED", wraps: true), source, column("target", "TARGET", for: .curious), eventsColumn,
            ],
            rows: account.targets.map { target in
                let whole = target.whole
                let events = target.state.events
                return [
                    Cell(words(ofKind: whole.kind.rawValue)), amount(whole.amount, events), Cell(due(whole)),
                    Cell(target.state.status.rawValue),
                    Cell(target.share.map { words(of: $0.figure) + ", " + $0.figure.occurred.inWords } ?? ""),
                    Cell(target.share.map { short($0.reckoned) + ", reckoned" } ?? ""), Cell(cited.spelled(details.cites(of: events))),
                    Cell(target.state.slug), Cell(events.joined(separator: " ")),
                ]
            },
            empty: "No target is recorded.")
    }

    private static let source: Column = {
        var source = column("source", "SOURCE", wraps: true)
        source.minimum = 20
        return source
    }()

    private static func amount(_ money: Money?, _ events: [String]) -> Cell {
        guard let money, let value = amount(.sum(money)) else { return Cell("blank", reasons: events) }
        return Cell(value, names: short(.sum(money)), reasons: events)
    }

    private static func contributions(_ account: FundAccount, _ details: FundDetails, _ cited: CitedDocuments) -> Table {
        Table(
            columns: [
                column("donor", "DONOR", wraps: true, isKey: true), column("status", "STATUS"), column("announced", "ANNOUNCED"),
                column("committed", "COMMITTED"), column("deposited", "DEPOSITED"), column("repaid", "REPAID"),
                column("earmarking", "EARMARKING", wraps: true), column("occurred", "WHEN", .days), source,
                column("contribution", "CONTRIBUTION", for: .curious), eventsColumn,
            ],
            rows: account.contributions.map { contribution in
                let description = contribution.description
                let donors = description.donor.map(\.name) + [description.donorOffice].compactMap(\.self)
                return [
                    Cell(donors.joined(separator: ", ")), Cell(contribution.status.rawValue),
                    Cell(amounts([contribution.announced].compactMap(\.self))), Cell(amounts([contribution.committed].compactMap(\.self))),
                    Cell(amounts(contribution.deposits)), Cell(amounts(contribution.repayments)), Cell(description.earmarking ?? ""),
                    .days(contribution.occurred), Cell(cited.spelled(details.cites(of: contribution.events))), Cell(contribution.slug),
                    Cell(contribution.events.joined(separator: " ")),
                ]
            },
            empty: "No contribution is recorded. That is no statement that there is none.")
    }

    /// What some steps add up to: `NOK 15 million, 2 blank`; nothing where there are none.
    private static func amounts(_ steps: [ContributionState.Step]) -> String {
        let (sums, blanks) = FundAccount.sum(steps)
        let booked = steps.compactMap(\.booked).map { "booked \(short(.sum($0)))" }
        return (sums.map(short) + (blanks == 0 ? [] : [blanks == 1 && sums.isEmpty ? "blank" : "\(blanks) blank"]) + booked)
            .joined(separator: ", ")
    }

    /// What was announced, committed, deposited and paid back, each for itself.
    private static func steps(_ account: FundAccount) -> [String] {
        let all = account.contributions
        let steps: [(String, [ContributionState.Step])] = [
            ("announced", all.compactMap(\.announced)), ("committed", all.compactMap(\.committed)), ("deposited", all.flatMap(\.deposits)),
            ("repaid", all.flatMap(\.repayments)),
        ]
        return steps.map { "\($0): " + ($1.isEmpty ? "nothing recorded" : amounts($1)) }
    }

    private static func sums(_ details: FundDetails) -> [Block] {
        let rows = details.sums.flatMap { dimension, tallies in
            tallies.map { tally -> [Cell] in
                let value = tally.key.first ?? ""
                let key = value.isEmpty ? "(none)" : dimension == .year ? years(value) : value
                return [
                    Cell(by(dimension)), Cell(.text(value), names: key, isForPrograms: true), Cell(short(tally.value)),
                    Cell(tally.possible.isZero ? "" : (tally.possible.text.hasPrefix("-") ? "" : "+") + short(tally.possible)),
                    Cell(amountsInWords(tally.remarks.joined(separator: ", "))), Cell(listed(tally.named)),
                ]
            }
        }
        let table = Table(
            columns: [
                column("by", "BY"), column("key", "OF", isKey: true), column("value", "STANDS AT"), column("possible", "POSSIBLE"),
                column("remarks", "REMARKS", wraps: true),
                eventsColumn,
            ], rows: rows, empty: "")
        return rows.isEmpty
            ? []
            : [
                .heading("What contributions stand at, by year and region"), .table(table),
                .paragraph("A donor can belong to several regions: regional values overlap, and do not add up to the whole."),
            ]
    }

    private static func by(_ dimension: Dimension) -> String {
        switch dimension {
        case .region: "region of the donor"
        case .forRegion: "region that it is for"
        default: OptionWords.of(dimension)
        }
    }

    private static func stated(_ details: FundDetails) -> [Block] {
        details.figures.isEmpty
            ? [] : [.heading("What documents state, each in a scope of its own"), .items(details.figures.map(\.line))]
    }

    private static func programmes(_ account: FundAccount, _ details: FundDetails, _ cited: CitedDocuments) -> [Block] {
        let table = Table(
            columns: [
                column("stage", "STAGE"), column("title", "PROGRAMME", wraps: true, isKey: true),
                column("state", "STATE", .list, wraps: true),
                column("occurred", "WHEN", .days), column("amount", "AMOUNT", .amount), eventsColumn,
            ],
            rows: account.programmes.map { programme in
                let whole = programme.whole
                return [
                    Cell(words(ofKind: programme.stage.rawValue)), Cell(whole.title ?? programme.slug),
                    Cell(.list(whole.states.map(\.code)), names: whole.states.map(\.name).joined(separator: ", ")),
                    .days(programme.occurred), whole.amount.map { amount($0, programme.events) } ?? .blank,
                    Cell(programme.events.joined(separator: " ")),
                ]
            },
            empty: "No programme is recorded. That is no statement that there is none.")
        let results = Table(
            columns: [
                column("title", "PROGRAMME", wraps: true), column("says", "RESULT", wraps: true, isKey: true),
                column("occurred", "WHEN", .days), source, eventsColumn,
            ],
            rows: details.results.map {
                [Cell($0.title), Cell($0.says), .days($0.occurred, reasons: [$0.id]), Cell(cited.spelled($0.cites)), Cell($0.id)]
            }, empty: "")
        let told: [Block] =
            details.results.isEmpty ? [] : [.heading("What they brought about, as told side by side: never added up"), .table(results)]
        return [.heading("Programmes, by how far they have come"), .table(table)] + told
    }

    private static func seats(_ account: FundAccount, _ details: FundDetails, _ cited: CitedDocuments) -> [Block] {
        let table = Table(
            columns: [column("who", "WHO", isKey: true), column("since", "SINCE", .days), source, eventsColumn],
            rows: account.seats.map { seat in
                let who = seat.role.states.map(\.name) + [seat.role.office].compactMap(\.self)
                return [
                    Cell(who.joined(separator: ", ")), .days(seat.since), Cell(cited.spelled(details.cites(of: seat.events))),
                    Cell(seat.events.joined(separator: " ")),
                ]
            },
            empty: "No member is recorded by name.")
        return [.heading("Seats of its Steering Committee"), .table(table)]
    }
}
