package import Formats
package import GlobalCompact
package import Projections

extension Report {
    /// A measure by some dimensions, with the events that make each value.
    ///
    /// - Parameters:
    ///   - total: everything counted once, one value, or of sums one a currency; of stated figures nothing.
    ///   - stated: what documents state of what is counted.
    ///   - elsewhere: where nothing counts, what else there is of what it was narrowed to, for people and for programs.
    package static func measure(
        _ question: MeasureQuery, by dimensions: [Dimension], _ tallies: [Tally], _ overlap: Overlap,
        total: @autoclosure @escaping @Sendable () -> [Tally], asOf: Day,
        _ basis: BasisNote, stated: [StatedFigure] = [], elsewhere: (lines: [String], records: [Record])? = nil
    ) -> Page {
        let hasCurrency = tallies.contains { $0.value.currency != nil }
        let hasRemarks = tallies.contains { !$0.remarks.isEmpty }
        let isPossible = tallies.contains { !$0.possible.isZero }
        @Sendable func table() -> Table {
            Table(
                columns: keyColumns(dimensions) + [column("value", "VALUE", quantityContent(question), isKey: true)]
                    + (hasCurrency ? [column("currency", "CURRENCY", for: .programs)] : [])
                    + [column("possible", "POSSIBLE", .number, for: isPossible ? .everybody : .curious)]
                    + (hasRemarks ? [column("remarks", "REMARKS", wraps: true)] : []) + [eventsColumn],
                rows: tallies.map { tally in
                    zip(dimensions, tally.key).map { key($1, $0) } + [quantity(tally)]
                        + (hasCurrency ? [Cell(tally.value.currency?.code ?? "")] : []) + [Cell(tally.possible.text)]
                        + (hasRemarks ? [remarks(tally)] : []) + [Cell(listed(tally.named))]
                },
                empty: "Nothing to count.")
        }
        let notes = notes(question, dimensions, tallies, overlap)
        @Sendable func sentence() -> String {
            let answer = question.measure.kind == .stated ? "\(tallies.count) stated" : told(total())
            return heading(question.measure.name.replacing("-", with: " "), question.filters, by: dimensions, asOf: asOf, answer)
        }
        return page(
            heading: sentence(),
            table: table(), below: notes + (elsewhere?.lines ?? []), stated: stated, basis: basis,
            before: ["measure": .text(question.measure.name)], rows: tallies.map { row($0, dimensions) },
            after: [
                "overlap": .flag(overlap.isThere), "notes": .texts(notes), "elsewhere": elsewhere.map { .records($0.records) } ?? .absent,
            ])
    }

    /// A column for each dimension that tells rows apart.
    static func keyColumns(_ dimensions: [Dimension]) -> [Column] {
        dimensions.map { dimension in
            let name = OptionWords.of(dimension).uppercased()
            return column(dimension.rawValue, name, wraps: dimension == .scope || names(dimension), isKey: true)
        }
    }

    /// What a column of a question's values holds.
    static func quantityContent(_ question: MeasureQuery) -> Column.Content {
        question.measure.kind == .sum ? .amount : .number
    }

    /// A value of a dimension: a State by its name, where there is room.
    static func key(_ value: String, _ dimension: Dimension) -> Cell {
        // What has no value there is told to have none.
        if value.isEmpty { return Cell(.text(""), names: "(none)", isForPrograms: true) }
        if dimension == .year { return Cell(.text(value), names: years(value), isForPrograms: true) }
        guard names(dimension), let state = State(code: value) else { return Cell(value) }
        return Cell(.text(value), names: state.name)
    }

    private static func names(_ dimension: Dimension) -> Bool {
        [.state, .donor, .implementedIn].contains(dimension)
    }

    private static func value(_ quantity: Quantity) -> Cell.Value {
        if case .count(let count) = quantity { return .number(count) }
        return amount(quantity) ?? .text(shown(quantity))
    }

    private static func told(_ total: [Tally]) -> String {
        total.isEmpty ? "0" : total.map { told($0, withRemarks: false) }.joined(separator: ", ")
    }

    /// What is said below the rows.
    static func notes(_ question: MeasureQuery, _ dimensions: [Dimension], _ tallies: [Tally], _ overlap: Overlap) -> [String] {
        var notes: [String] = []
        if tallies.contains(where: { !$0.possible.isZero }) {
            notes.append("What is possible is a difference: what the value would gain, or lose, by what may have occurred.")
        }
        if dimensions.contains(.region) {
            notes.append(
                "A State can belong to several regions, and a thing to none: regional values overlap, and do not add up to the whole.")
        }
        if overlap.isThere {
            let those = overlap.things == 1 ? "1 thing stands" : "\(overlap.things) things stand"
            let jointly = overlap.givenJointly == 0 ? "" : ", \(overlap.givenJointly) of them given jointly"
            notes.append("\(those) in more than one row\(jointly): rows overlap, and do not add up to the whole.")
        }
        if question.measure.dimensions.contains(.forRegion), dimensions.contains(.region) || question.filters[.region] != nil {
            notes.append("The region is that of the donors; what money is meant for is told by --for-region and by '--by for-region'.")
        }
        if question.measure.kind == .stated {
            notes.append("Figures as stated; each has its own scope and date, and they are never added up.")
        }
        return notes
    }

    static func row(_ tally: Tally, _ dimensions: [Dimension]) -> Record {
        [
            "key": .record(Record(zip(dimensions, tally.key).map { ($0.rawValue, .text($1)) })), "value": .quantity(tally.value),
            "currency": tally.value.currency.map { .text($0.code) } ?? .absent, "possible": .quantity(tally.possible),
            "events": .texts(tally.events), "remarks": tally.remarks.isEmpty ? .absent : .texts(tally.remarks),
        ]
    }

    /// A value in a sentence: `3 (+1 possible)`, `USD 1.5 million`; of a sum also what is said beside it.
    package static func told(_ tally: Tally, withRemarks: Bool) -> String {
        short(tally.value) + (tally.possible.isZero ? "" : " (\(signed(tally.possible)) possible)")
            + (!withRemarks || tally.remarks.isEmpty ? "" : " (\(amountsInWords(tally.remarks.joined(separator: ", "))))")
    }

    static func quantity(_ tally: Tally) -> Cell {
        Cell(value(tally.value), names: tally.value.currency.map { _ in short(tally.value) }, isForPrograms: true, reasons: tally.events)
    }

    static func remarks(_ tally: Tally) -> Cell {
        let text = tally.remarks.joined(separator: ", ")
        return Cell(.text(text), names: amountsInWords(text), isForPrograms: true)
    }

    /// The same for programs.
    package static func toldRecord(_ tally: Tally) -> Record {
        [
            "value": .quantity(tally.value), "currency": .text(tally.value.currency?.code), "possible": .quantity(tally.possible),
            "remarks": .texts(tally.remarks),
        ]
    }

    /// A value for people; a blank is said to be one.
    static func shown(_ quantity: Quantity) -> String {
        if case .stated(nil) = quantity { return "blank" }
        return quantity.text
    }

    /// What a value would gain or lose: nothing, `+1`, `-2`.
    static func signed(_ possible: Quantity) -> String {
        possible.isZero ? "" : possible.text.hasPrefix("-") ? possible.text : "+" + possible.text
    }

    /// A text for people: amounts in it without noughts that say nothing, `NOK 15 million` for `NOK 15000000.00`.
    static func amountsInWords(_ text: String) -> String {
        // Amounts have minor units.
        guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
        var told: [String] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if let before = told.last, let (amount, rest) = amount(code: before.suffix(3), after: before.dropLast(3).last, word) {
                told[told.count - 1] = before.dropLast(3) + short(.sum(amount)) + rest
            } else {
                told.append(String(word))
            }
        }
        return told.joined(separator: " ")
    }

    /// The amount of a currency's code, with what stands before it, and a word that begins with a number; and the rest of this.
    private static func amount(code: Substring, after before: Character?, _ word: Substring) -> (Money, rest: Substring)? {
        func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }
        func endsWord(_ character: Character?) -> Bool { character.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true }
        guard code.count == 3, code.allSatisfy({ "A"..."Z" ~= $0 }), endsWord(before) else { return nil }
        let units = word.prefix(while: isDigit)
        let fraction = word.dropFirst(units.count + 1).prefix(while: isDigit)
        let rest = word.dropFirst(units.count + 1 + fraction.count)
        // What goes on with further digits is another number, or a day.
        if let mark = rest.first, mark == "." || mark == ",", rest.dropFirst().first.map(isDigit) ?? false { return nil }
        guard !units.isEmpty, !fraction.isEmpty, word.dropFirst(units.count).first == ".", endsWord(rest.first),
            let currency = Currency(code: String(code)), let amount = try? Money(parsing: "\(units).\(fraction)", currency: currency)
        else { return nil }
        return (amount, rest)
    }

    /// A quantity with its currency, and without minor units that are zero: `USD 150 million`.
    static func short(_ quantity: Quantity) -> String {
        guard let currency = quantity.currency, case .sum(let units, _) = quantity else { return shown(quantity) }
        var factor: Int128 = 1
        for _ in 0..<currency.minorDigits { factor *= 10 }
        let million = factor * 1_000_000
        guard units.magnitude >= million.magnitude, units % (million / 10) == 0 else { return currency.code + " " + quantity.text }
        let tenths = units / (million / 10)
        return "\(currency.code) \(tenths / 10)\(tenths % 10 == 0 ? "" : ".\((tenths % 10).magnitude)") million"
    }
}
