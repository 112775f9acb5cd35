import Events
import Formats
import GlobalCompact
import Pages
import Projections

/// What the events of contributions moved, and the budgets of programmes, as transactions in the order of their days.
struct FundTransactions {
    let all: [JournalTransaction]

    /// Where an account's part is not told.
    private static let untold = "Other"
    /// In which nothing is said where no amount is.
    private static let dollars = Currency(code: "USD")

    init(_ query: Query) {
        let state = query.states.certain
        let contributions = state.contributions.values.filter(\.begun).sorted { $0.slug < $1.slug }
        let programmes = state.programmes.values.sorted { $0.slug < $1.slug }
        let ids = contributions.flatMap(\.events) + programmes.flatMap(\.events)
        let cites = Dictionary(EventRows(query).rows(ids: ids).map { ($0.id, $0.event?.event.payload?.cites ?? []) }) { first, _ in first }
        let given = contributions.flatMap { contribution in
            contribution.movements.map { Self.transaction(contribution, $0, cites[$0.id] ?? []) }
        }
        let budgets = programmes.compactMap { programme in
            Self.transaction(programme, programme.events.flatMap { cites[$0] ?? [] })
        }
        // A sort that keeps the order of one day.
        all = (given + budgets).enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    private static func transaction(
        _ contribution: ContributionState, _ movement: ContributionMovement, _ cites: [Citation]
    ) -> JournalTransaction {
        let description = contribution.description
        let fund = description.fund.map(JournalText.account) ?? untold
        let own = fund + ":" + donor(description)
        let donors = description.donor.map(\.name) + [description.donorOffice].compactMap(\.self)
        var tags = tags([movement.id], movement.occurred, contribution.subject)
        tags += [("step", movement.step.rawValue), ("status", contribution.status.rawValue)]
        if let office = description.donorOffice { tags.append(("office", JournalText.line(office))) }
        if let booked = movement.booked { tags.append(("booked", JournalText.amount(booked))) }
        let (account, contra, sign) = accounts(movement.step, own, fund)
        var postings: [JournalTransaction.Posting] = []
        func move(_ amount: Money?, _ sign: Int64) {
            guard let amount else { return }
            let moved = Money(amountMinorUnits: sign * amount.amountMinorUnits, currency: amount.currency)
            postings += [.init(account: account, amount: moved), .init(account: contra, amount: moved.negated)]
        }
        if movement.before == movement.after {
            tags.append(("amount", unmoved(movement)))
            move((movement.after?.currency ?? dollars).map { Money(amountMinorUnits: 0, currency: $0) }, 1)
        } else if let before = movement.before, let after = movement.after, before.currency == after.currency {
            move(Money(amountMinorUnits: after.amountMinorUnits - before.amountMinorUnits, currency: after.currency), 1)
            tags.append(("amount", "\(JournalText.amount(after)), before \(JournalText.amount(before))"))
        } else {
            move(movement.before, -1)
            move(movement.after, sign)
        }
        tags += sources(cites)
        return JournalTransaction(
            day: movement.occurred.last, description: JournalText.description(donors.joined(separator: ", ")), tags: tags,
            postings: postings)
    }

    /// The account's part of who gives: the codes of States, else the office.
    private static func donor(_ description: ContributionDescription) -> String {
        let codes = description.donor.map(\.code).joined(separator: "-")
        // Ledger reads no line of more than 4096 bytes.
        guard codes.isEmpty, let office = description.donorOffice, office.utf8.count <= 400 else { return codes.isEmpty ? untold : codes }
        return JournalText.account(office)
    }

    /// Why an event moves nothing.
    private static func unmoved(_ movement: ContributionMovement) -> String {
        if movement.step == .cancelled { return "none, it will not come" }
        if movement.said == nil { return movement.booked == nil ? "blank" : "blank but for what was booked" }
        return "said again"
    }

    /// The account of a step, the one against it, and the sign of what it says.
    private static func accounts(_ step: ContributionMovement.Step, _ own: String, _ fund: String) -> (String, String, Int64) {
        switch step {
        case .announced, .cancelled: ("Equity:Announced:" + own, "Equity:Expected:" + fund, 1)
        case .committed: ("Equity:Committed:" + own, "Equity:Expected:" + fund, 1)
        case .deposited: ("Assets:Deposited:" + own, "Income:Deposited:" + own, 1)
        case .repaid: ("Assets:Deposited:" + own, "Expenses:Repaid:" + own, -1)
        }
    }

    private static func tags(_ ids: [String], _ occurred: Period, _ subject: String) -> [(name: String, value: String)] {
        ids.map { id in
            // hledger takes a day from it otherwise.
            ("id", id.contains("date:") || id.contains("date2:") ? id.split(separator: ":").joined(separator: "%3A") : id)
        } + [("occurred", occurred.description), ("subject", subject)]
    }

    private static func sources(_ cites: [Citation]) -> [(name: String, value: String)] {
        cites.map { ("source", $0.document + " @ " + JournalText.line($0.at)) }
    }

    /// The budget of a programme, on the day on which it had come as far as it has.
    private static func transaction(_ programme: ProgrammeState, _ cites: [Citation]) -> JournalTransaction? {
        let whole = programme.whole
        guard let occurred = programme.occurred, let amount = whole.amount else { return nil }
        let fund = whole.fund.map(JournalText.account) ?? untold
        return JournalTransaction(
            day: occurred.last, description: JournalText.description(whole.title ?? programme.slug),
            tags: tags(programme.events, occurred, programme.subject) + [("stage", programme.stage.rawValue)] + sources(cites),
            postings: [
                .init(account: "Equity:Programmes:\(fund):\(programme.slug)", amount: amount),
                .init(account: "Equity:Planned:\(fund)", amount: amount.negated),
            ])
    }
}
