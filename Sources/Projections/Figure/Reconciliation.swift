package import Events
package import GlobalCompact

/// Stated figures held against what the ledger counts of the same, and against the statement before them.
package struct Reconciliation: Sendable {
    /// How a statement stands to what it is held against.
    package enum Verdict: String, Word {
        /// Both say the same, or what one says at least or about.
        case equal
        /// More is stated than is recorded one by one: the ledger has not all.
        case moreStated = "more stated"
        /// Less is stated than is recorded one by one: of a narrower scope than its codes tell, or wrong.
        case fewerStated = "fewer stated"
        /// Two statements of one scope say otherwise, and their days are not known apart.
        case differ
        /// Two statements of one scope and one day say otherwise: both cannot be so.
        case contradicted
        /// The document leaves the number out.
        case blank
        /// A number that its document says, or we say, does not fit.
        case doubtful
        /// Of another scope, day, time or kind.
        case notComparable = "not comparable"
    }

    /// One statement beside what it is held against.
    package struct Row: Sendable {
        package let figure: StatedThing<FigureStated>
        /// The statement before it of the same; nothing where it is held against what is recorded.
        package let other: StatedThing<FigureStated>?
        /// What the ledger counts, and what it may count besides; nothing where it counts no such thing in that scope.
        package let recorded: Tally?
        /// The day as of which it is counted.
        package let day: Day
        package let verdict: Verdict
        /// Why they are not comparable, or how far they are apart.
        package let why: String
    }

    /// The targets of a fund that has several kinds of them: they are never held against each other.
    package struct TargetKinds: Sendable {
        package let targets: [(state: TargetState, whole: TargetSet)]
    }

    /// By what is counted, then by the days that figures are of; each figure first beside what is recorded.
    package var rows: [Row]
    /// The targets of each fund that has several kinds of them, by fund.
    package let targets: [TargetKinds]

    /// - Parameter of: what is counted, such as `pledges`; all where there is none.
    package init(_ states: LedgerStates, asOf: Day, of: String? = nil) {
        let figures = states.certain.figures.values.filter { of.map($0.stated.of.isExactly) ?? true }.sorted { left, right in
            let (one, other) = (left.stated.of, right.stated.of)
            if one != other { return one < other }
            let (day, otherDay) = (left.days.last, right.days.last)
            return day != otherDay ? day < otherDay : left.slug < right.slug
        }
        var days: [Day: LedgerState] = [:]
        func state(by day: Day) -> LedgerState {
            if let state = days[day] { return state }
            let state = states.certain(by: day)
            days[day] = state
            return state
        }
        rows = figures.indices.flatMap { place -> [Row] in
            let figure = figures[place]
            let day = min(figure.days.last, asOf)
            let before = figures[..<place].filter { $0.stated.of == figure.stated.of && $0.stated.unit == figure.stated.unit }
            // One of the same scope, if there is any: others only show that they are of another. What is blank or doubtful hides none.
            let same = before.filter { Self.isSameScope($0.stated, figure.stated) }
            let other = same.last { !Self.isBlank($0.stated) && $0.stated.isDoubtful != true } ?? same.last ?? before.last
            return [Self.beside(figure, state(by: day), day)] + (other.map { [Self.compared(figure, $0)] } ?? [])
        }
        targets = of == nil ? Self.targets(states.certain) : []
    }

    // MARK: Beside what is recorded

    private static func beside(_ figure: StatedThing<FigureStated>, _ state: LedgerState, _ day: Day) -> Row {
        let stated = figure.stated
        func row(_ verdict: Verdict, _ why: String, _ recorded: Tally? = nil) -> Row {
            Row(figure: figure, other: nil, recorded: recorded, day: day, verdict: verdict, why: why)
        }
        let question = StatedCounts.question(of: stated)
        let recorded = question.flatMap { stated.of == StatedCounts.contributingStates ? donors($0, state) : tally($0, state) }
        if isBlank(stated) { return row(.blank, "the document leaves it out", recorded) }
        if stated.isDoubtful == true { return row(.doubtful, "it does not fit other sources", recorded) }
        if stated.unit == .percent { return row(.notComparable, "a share") }
        if stated.over != nil || figure.whole.overText != nil { return row(.notComparable, "over a time, and not up to a day", recorded) }
        if question == nil { return row(.notComparable, "nothing of the kind is counted here") }
        guard scope(of: stated) != nil else { return row(.notComparable, "its scope is told in words alone", recorded) }
        guard let recorded else { return row(.notComparable, "nothing of that scope is counted here") }
        let (least, most) = range(stated)
        let own = amount(recorded.value)
        let isWhole = recorded.blanks == 0 && recorded.remarks.isEmpty
        if stated.unit == .amount, recorded.value.currency != stated.amount?.currency || !isWhole {
            return row(.notComparable, "amounts here are blank or in other currencies", recorded)
        }
        if own >= least, most.map({ own <= $0 }) ?? true { return row(.equal, "", recorded) }
        if own > least, Self.isVague(stated) { return row(.notComparable, "told as \(stated.exactness?.rawValue ?? "")", recorded) }
        if own < least { return row(.moreStated, "\(gap(least - own, recorded.value)) more stated than recorded one by one", recorded) }
        return row(.fewerStated, "\(gap(own - (most ?? own), recorded.value)) more recorded than stated", recorded)
    }

    private static func tally(_ question: MeasureQuery, _ state: LedgerState) -> Tally? {
        question.tallies(by: [], certain: state, withPossible: state).first
    }

    /// How many States give.
    private static func donors(_ question: MeasureQuery, _ state: LedgerState) -> Tally? {
        let given = question.tallies(by: [.donor], certain: state, withPossible: state).filter { State(code: $0.key[0]) != nil }
        let (count, events) = (Set(given.map(\.key)).count, Set(given.flatMap(\.events)).sorted())
        return Tally(key: [], value: .count(count), possible: .count(0), named: NamedEvents(ids: events, count: events.count))
    }

    private static func amount(_ quantity: Quantity) -> Int128 {
        switch quantity {
        case .count(let count): Int128(count)
        case .sum(let units, _): units
        case .stated: 0
        }
    }

    private static func gap(_ units: Int128, _ like: Quantity) -> String {
        if let currency = like.currency { return Quantity.sum(minorUnits: units, currency).text + " " + currency.code }
        return String(units)
    }

    /// What a number may mean: itself, and where it says over, more.
    private static func range(_ stated: FigureStated) -> (least: Int128, most: Int128?) {
        let number = stated.amount.map { Int128($0.amountMinorUnits) } ?? Int128(stated.value ?? 0)
        return (number, stated.exactness == .over ? nil : number)
    }

    private static func isBlank(_ stated: FigureStated) -> Bool {
        stated.value == nil && stated.amount == nil
    }

    /// Whether it says how much only about: no other number contradicts it.
    private static func isVague(_ stated: FigureStated) -> Bool {
        stated.exactness == .about || stated.exactness == .nearly
    }

    // MARK: Beside another statement

    private static func compared(_ figure: StatedThing<FigureStated>, _ other: StatedThing<FigureStated>) -> Row {
        let (stated, before) = (figure.stated, other.stated)
        func row(_ verdict: Verdict, _ why: String) -> Row {
            Row(figure: figure, other: other, recorded: nil, day: figure.days.last, verdict: verdict, why: why)
        }
        if isBlank(stated) || isBlank(before) { return row(.blank, "one of the two leaves it out") }
        if !isSameScope(stated, before) { return row(.notComparable, "of another scope") }
        if stated.amount?.currency != before.amount?.currency { return row(.notComparable, "in another currency") }
        if stated.over != before.over || figure.whole.overText != nil || other.whole.overText != nil {
            return row(.notComparable, "over another time")
        }
        let (one, two) = (range(stated), range(before))
        let isOverlapping = one.most.map { two.least <= $0 } ?? true && two.most.map { one.least <= $0 } ?? true
        if isOverlapping { return row(.equal, "") }
        if isVague(stated) || isVague(before) { return row(.notComparable, "one of the two is told as about or nearly") }
        let (day, earlier) = (figure.days, other.days)
        let isApart = day.first > earlier.last || earlier.first > day.last
        if stated.isDoubtful == true || before.isDoubtful == true { return row(.doubtful, "one of the two does not fit other sources") }
        if isApart { return row(.notComparable, "of another day") }
        if day.first == day.last, day == earlier { return row(.contradicted, "of the same scope and day") }
        return row(.differ, "of the same scope, and of days that are not known apart")
    }

    private static func isSameScope(_ one: FigureStated, _ other: FigureStated) -> Bool {
        scope(of: one).map { $0 == scope(of: other) } ?? false
    }

    /// The scope that codes tell: a region, States, a fund, or the world; nothing where words alone do.
    private static func scope(of stated: FigureStated) -> String? {
        let isOfRegion = stated.region != nil && stated.namesWhatItCounts
        let codes = [stated.region?.rawValue].compactMap(\.self) + (isOfRegion ? [] : stated.states.map(\.code))
        if !codes.isEmpty { return codes.joined(separator: " ") }
        let words = stated.scope.split { !$0.isLetter }
        return words.contains { $0 == "world" || $0 == "worldwide" } ? "world" : nil
    }

    // MARK: Targets

    private static func targets(_ state: LedgerState) -> [TargetKinds] {
        let all = state.targets.values.filter(\.begun).map { ($0, $0.entity.stated(TargetSet.self)) }.sorted { $0.0.slug < $1.0.slug }
        let byFund = Dictionary(grouping: all) { ExactText($0.1.fund) }
        return byFund.sorted { $0.key < $1.key }.map(\.value).filter { Set($0.map(\.1.kind)).count > 1 }.map {
            TargetKinds(targets: $0.map { (state: $0.0, whole: $0.1) })
        }
    }
}
