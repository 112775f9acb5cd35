package import Events
import Formats
import GlobalCompact
package import Projections

extension Report {
    /// Who owes what a requirement expects, to whom, by when, and with which verb the text says so.
    package static func owing(_ adopted: RequirementAdopted, _ rows: [Readiness.Row]) -> String {
        let days = rows.compactMap(\.due)
        let first = days.min { $0.day < $1.day }.map(told)
        let last = days.max { $0.day < $1.day }.map(told)
        let due = first.map { day in "due \(day)" + (last == first ? "" : " to \(last ?? day)") } ?? "its due day is not known"
        let by = adopted.owedBy.isEmpty ? "" : "; of \(adopted.owedBy.joined(separator: ", "))"
        let to = adopted.owedTo.isEmpty ? "" : "; to \(adopted.owedTo.joined(separator: ", "))"
        return "\(due)\(by)\(to); the text's verb: \(adopted.verb.rawValue)"
    }

    /// How rows that rest on amounts are reckoned: what is expected, what a document states, what follows from that, what events itemise.
    package static func sums(_ rows: [Readiness.Row]) -> [String] {
        rows.flatMap { row -> [String] in
            guard let expected = row.expected, let itemised = row.itemised else { return [] }
            let of = row.key.map { "\($0.value): " } ?? ""
            let stated = row.remarks.first { $0.hasPrefix("stated: ") }.map { String($0.dropFirst("stated: ".count)) } ?? ""
            let days = row.stated.map { " " + said(on: $0) } ?? ""
            return [
                "\(of)expected \(short(expected))", "\(of)stated\(days): \(stated) of it, where no document gives an amount",
                "\(of)reckoned from what is stated: \(short(row.reached))", "\(of)itemised by events: \(short(itemised))",
            ]
        }
    }

    /// What else is to be said of rows, but for what is stated of amounts, which their sums say: a line a row.
    package static func remarks(_ rows: [Readiness.Row]) -> [String] {
        rows.compactMap { row in
            let told = row.remarks.filter { row.itemised == nil || !$0.hasPrefix("stated: ") }
            if told.isEmpty { return nil }
            return (row.key.map { "\($0.value): " } ?? "") + amountsInWords(told.joined(separator: "; "))
        }
    }

    // MARK: What is voluntary, and the previous forum

    /// Voluntary reports and pledges, beside the previous forum's and what documents state.
    static func background(_ readiness: Readiness) -> [Block] {
        let previous = readiness.background.previous
        var table = Table(
            columns: [
                column("what", "WHAT"), column("now", previous == nil ? "SO FAR" : "SINCE THE LAST FORUM", .number),
            ] + (previous == nil ? [] : [column("before", "UP TO ITS END", .number)]) + [
                column("unknown", "DAY UNKNOWN", .number), column("stated", "STATED BY DOCUMENTS", wraps: true),
            ],
            rows: readiness.background.lines.map { line in
                let before = previous == nil ? [] : [Cell(String(line.before.count), reasons: line.before.named.ids)]
                return [Cell(line.title), Cell(String(line.now.count), reasons: line.now.named.ids)] + before + [
                    Cell(String(line.unknown.count), reasons: line.unknown.named.ids),
                    Cell(latest(line.stated), reasons: line.stated.map(\.event)),
                ]
            },
            empty: "Nothing to compare.")
        table.mayJoinColumns = true
        let note = previous.map { forum in
            "The last forum: \(forum.title), \(forum.held?.inWords ?? "days not known"). "
                + "Counts are of events in the ledger, not of everything there is."
        }
        return [.heading("Voluntary reports and pledges"), .table(table)] + (note.map { [.paragraph($0)] } ?? [])
    }

    /// `98 (by Europe and Central Asian member States ..., 15 May 2023)`
    private static func stated(_ figure: StatedThing<FigureStated>) -> String {
        let number = figure.stated.value.map(String.init) ?? figure.stated.amount?.amount ?? "blank"
        let exactness = figure.stated.exactnessBefore
        return "\(exactness)\(number) (\(figure.stated.scope), \(figure.occurred.inWords))"
    }

    /// The latest of what documents state, and how many they stated before.
    private static func latest(_ figures: [StatedThing<FigureStated>]) -> String {
        let last = figures.suffix(3)
        let before = figures.count - last.count
        return last.map(stated).joined(separator: "; ") + (before > 0 ? "; \(before) earlier ('list figures')" : "")
    }

    // MARK: The fund

    /// The fund against its targets, with what is missing and the pace that it takes.
    static func fund(_ readiness: Readiness, _ asOf: Day) -> [Block] {
        guard !readiness.fund.isEmpty else { return [] }
        var table = Table(
            columns: [
                column("title", "TARGET", wraps: true), column("due", "DUE"), column("amount", "AMOUNT", wraps: true),
                column("reached", "REACHED", wraps: true), column("missing", "MISSING", wraps: true), column("pace", "PACE", wraps: true),
                column("status", "STATUS"),
            ],
            rows: readiness.fund.map { line in
                let isReckoned = line.itemised != nil
                return [
                    Cell(.text(line.title), names: line.shortTitle, isForPrograms: true), Cell(line.due.map(told) ?? ""),
                    Cell(line.amount.map(short) ?? ""), Cell(reached(line), reasons: line.events),
                    Cell(line.missing.map { (isReckoned ? "reckoned " : "") + short($0) } ?? ""), Cell(pace(line, asOf)),
                    Cell(line.status.rawValue),
                ]
            },
            empty: "No target is recorded.")
        table.mayJoinColumns = true
        return [.heading("The fund against its targets"), .table(table)]
    }

    /// What counts towards a target: as events itemise it, or reckoned from what a document states, which then stands with its day.
    private static func reached(_ line: FundLine) -> String {
        let remarks = line.remarks.filter { !$0.hasPrefix("stated: ") && !$0.hasPrefix("itemised: ") }.map(amountsInWords)
        guard let itemised = line.itemised else {
            return ([line.reached.map(short)].compactMap(\.self) + line.remarks.map(amountsInWords)).joined(separator: ", ")
        }
        let stated = line.remarks.first { $0.hasPrefix("stated: ") }.map { String($0.dropFirst("stated: ".count)) } ?? ""
        let days = line.stated.map { " " + said(on: $0) } ?? ""
        let reckoned = "reckoned \(line.reached.map(short) ?? "") from \(stated), stated\(days)"
        return ([reckoned, "itemised \(short(itemised))"] + remarks).joined(separator: "; ")
    }

    private static func pace(_ line: FundLine, _ asOf: Day) -> String {
        guard let pace = line.monthlyPace(from: asOf), let months = line.months(from: asOf) else { return "" }
        return "\(rounded(pace)) a month over \(months) \(months == 1 ? "month" : "months")"
    }

    /// To a tenth of a million, upwards: a pace is no exact amount.
    private static func rounded(_ quantity: Quantity) -> String {
        guard case .sum(let units, let currency) = quantity else { return short(quantity) }
        var tenth: Int128 = 100_000
        for _ in 0..<currency.minorDigits { tenth *= 10 }
        return units < tenth ? short(quantity) : short(.sum(minorUnits: (units + tenth - 1) / tenth * tenth, currency))
    }

    // MARK: For programs

    static func backgroundRecord(_ readiness: Readiness) -> Record {
        [
            "previousForum": .text(readiness.background.previous?.slug),
            "lines": .records(
                readiness.background.lines.map { line in
                    [
                        "title": .text(line.title), "sinceLastForum": .number(line.now.count), "upToItsEnd": .number(line.before.count),
                        "dayNotKnown": .number(line.unknown.count),
                        "events": .texts(Set(line.now.named.ids + line.before.named.ids + line.unknown.named.ids)),
                        "stated": .texts(line.stated.map(\.event)),
                    ]
                }),
        ]
    }

    static func fundRecords(_ readiness: Readiness, _ asOf: Day) -> [Record] {
        readiness.fund.map { line in
            [
                "title": .text(line.title), "due": .day(line.due?.day), "amount": .quantity(line.amount),
                "currency": .text(line.amount?.currency?.code), "reached": .quantity(line.reached), "missing": .quantity(line.missing),
                "monthlyPace": .quantity(line.monthlyPace(from: asOf)), "monthsLeft": .number(line.months(from: asOf)),
                "status": .text(line.status.rawValue), "reckoned": .flag(line.itemised != nil), "remarks": .texts(line.remarks),
                "events": .texts(line.events),
            ]
        }
    }
}
