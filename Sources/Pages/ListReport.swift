import Events
package import Formats
package import GlobalCompact
package import Projections

/// A thing for a list: its values by column, in the columns' order.
package struct ThingRow: Sendable {
    package var values: [ThingList.Value]
    package var events: [String]

    package init(values: [ThingList.Value], events: [String]) {
        self.values = values
        self.events = events
    }
}

extension Report {
    /// The things of one kind.
    ///
    /// - Parameters:
    ///   - heading: what was asked, and how many there are.
    ///   - stated: what documents state of them.
    ///   - elsewhere: where there are none, what else there is of what they were narrowed to, for people and for programs.
    package static func list(
        _ things: String, heading: String, narrowedTo filters: [Dimension: Set<ExactText>] = [:], columns: [ThingList.Column],
        _ rows: [ThingRow], _ basis: BasisNote, possible: [String] = [],
        stated: [StatedFigure] = [], elsewhere: (lines: [String], records: [Record])? = nil
    ) -> Page {
        let table = Table(
            columns: columns.map(column) + [eventsColumn],
            rows: rows.map { row in
                zip(columns, row.values).map { cell($0, $1, row.events) } + [Cell(row.events.joined(separator: " "))]
            },
            empty: "No \(things) match.", saysSameOnce: true,
            alreadySaid: Set(columns.filter { $0.isNarrowed(by: filters) }.map(\.name)))
        @Sendable func records() -> [Record] {
            zip(rows, table.rowRecords).map { row, record in record + ["events": .texts(row.events)] }
        }
        return page(
            heading: heading, table: table, below: alsoPossible(possible) + (elsewhere?.lines ?? []), stated: stated, basis: basis,
            rows: records(),
            after: ["possible": .texts(possible), "elsewhere": elsewhere.map { .records($0.records) } ?? .absent])
    }

    private static func column(_ column: ThingList.Column) -> Column {
        let title = column.title.uppercased()
        switch column.content {
        case .slug: return Column(name: column.name, title: title, wraps: true, isKey: true)
        case .dimension(let dimension):
            return Column(name: column.name, title: title, .list, wraps: ![.round, .year].contains(dimension))
        case .text: return Column(name: column.name, title: title, wraps: true, isKey: column.name == "title")
        case .days: return Column(name: column.name, title: title, .days)
        case .amounts: return Column(name: column.name, title: title, .amount)
        }
    }

    private static func cell(_ column: ThingList.Column, _ value: ThingList.Value, _ events: [String]) -> Cell {
        switch value {
        case .text(let text): return Cell(text, reasons: events)
        case .days(let days): return .days(days, reasons: events)
        case .rules(let rules):
            let words = rules.map(\.words).joined(separator: ", ")
            return Cell(.text(rules.map(\.description).joined(separator: " ")), names: words, isForPrograms: true, reasons: events)
        case .amounts(let sums):
            if sums.count == 1, let amount = amount(sums[0]) { return Cell(amount, names: short(sums[0]), reasons: events) }
            return Cell(sums.map { ($0.currency.map { $0.code + " " } ?? "") + $0.text }.joined(separator: ", "), reasons: events)
        case .codes(let codes):
            var names: String?
            if case .dimension(let dimension) = column.content, [.state, .donor, .implementedIn].contains(dimension), !codes.isEmpty {
                names = codes.map { State(code: $0)?.name ?? $0 }.joined(separator: ", ")
            }
            if case .dimension(.year) = column.content, !codes.isEmpty {
                return Cell(.list(codes), names: codes.map(years).joined(separator: ", "), isForPrograms: true, reasons: events)
            }
            return Cell(.list(codes), names: names ?? kindWords(codes), reasons: events)
        }
    }

    /// Years as a source states them, as people write them: `by 2024`.
    static func years(_ code: String) -> String {
        (try? Period(parsing: code))?.inWords ?? code
    }

    /// Words of the vocabulary as people write them: `regional review`; nothing where codes are no such words.
    private static func kindWords(_ codes: [String]) -> String? {
        guard codes.contains(where: { $0.utf8.contains(UInt8(ascii: "-")) && $0.utf8.allSatisfy { $0 > 96 || $0 == 45 } }) else {
            return nil
        }
        return codes.map(words(ofKind:)).joined(separator: ", ")
    }

    /// `voluntary-gcm-report` is `voluntary GCM report`.
    package static func words(ofKind kind: String) -> String {
        var words: [String] = []
        for part in kind.split(separator: "-") {
            if let last = words.last, last.hasSuffix("co") {
                // `co-chair` is one word.
                words[words.count - 1] = last + "-" + part
            } else {
                words.append(["gcm", "imrf", "un"].contains(part) ? part.uppercased() : String(part))
            }
        }
        return words.joined(separator: " ")
    }

    /// A sum of one currency as a value.
    static func amount(_ quantity: Quantity) -> Cell.Value? {
        guard case .sum(let units, let currency) = quantity else { return nil }
        return .amount(quantity.text, code: currency.code, minorUnits: String(units))
    }

    /// What is said of things that only may be there, by their subjects; nothing where none is.
    package static func alsoPossible(_ subjects: [String], inDays: Bool = false) -> [String] {
        if subjects.isEmpty { return [] }
        let first = subjects.prefix(shown).joined(separator: ", ")
        let more = subjects.count - min(subjects.count, shown)
        return [
            "\(subjects.count) more may have been \(inDays ? "in these days" : "by then"), possibly: \(first)"
                + (more > 0 ? " and \(more) more." : ".")
        ]
    }
}

extension ThingList.Column {
    /// Whether a question says which one value all have.
    fileprivate func isNarrowed(by filters: [Dimension: Set<ExactText>]) -> Bool {
        if case .dimension(let dimension) = content { return filters[dimension]?.count == 1 }
        return false
    }
}
