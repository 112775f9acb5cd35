import Events
import GlobalCompact

/// Draws the fields of an event as the table of fields has them, so that a new field or a new type comes in by itself.
///
/// An event that begins a thing has all that is counted by, and some words for people; a later one has what is its own, and seldom
/// something of the thing.
struct DrawnFields: FieldVisitor {
    /// Of which event: what it is about, since when, whether it begins it, and which fields are the event's own.
    struct Place {
        var subject: Subject
        var began: Day
        var begins: Bool
        var own: Set<String>
    }

    var words: GeneratedWords
    let things: GeneratedThings
    let place: Place
    /// Whether something that must be there is not: nothing begun is of the kind that a field refers to.
    private(set) var isIncomplete = false

    init(_ words: GeneratedWords, _ things: GeneratedThings, _ place: Place) {
        self.words = words
        self.things = things
        self.place = place
    }

    /// What the table does not say how to fill: values of a measure's dimensions, keys of rows, and who gives where no State does.
    private static let leftOut: Set = ["filters", "among", "donorOffice"]

    /// Whether a field that may be absent is there.
    private mutating func has(_ name: String, _ percent: Int = 100) -> Bool {
        if Self.leftOut.contains(name) { return false }
        return words.draw.below(100) < (place.begins || place.own.contains(name) ? percent : percent / 8)
    }

    private mutating func words(for name: String, _ role: ProseRole) -> String {
        switch (name, role) {
        case ("at", _): "paragraph \(1 + words.draw.below(90))"
        case ("address", _): "https://example.org/generated/\(words.draw.below(10_000))"
        case ("language", _): "en"
        case (_, .title): words.text(7)
        case (_, .label): String(words.text(4).prefix(ProseRole.longestLabel))
        case (_, .text): words.text(name == "text" ? 18 : 12)
        }
    }

    mutating func prose(_ name: String, _ value: inout String, _ role: ProseRole, _ help: String) { value = words(for: name, role) }

    mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String) {
        let percent = role == .title || name == "text" ? 100 : 30
        value = has(name, percent) ? words(for: name, role) : nil
    }

    private mutating func code(for name: String) -> String {
        switch name {
        case "fund": words.draw.one(of: ["MIG00", "MIG01"])
        case "measure": "reports"
        default: words.office()
        }
    }

    mutating func text(_ name: String, _ value: inout String, _ help: String) { value = code(for: name) }

    mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        value = has(name, name == "fund" ? 100 : 30) ? code(for: name) : nil
    }

    mutating func texts(_ name: String, _ value: inout [String], _ help: String) {
        value = has(name, 30) ? [words.office()] : []
    }

    mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) { value = words.draw.one(of: Array(W.allCases)) }

    mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        value = has(name) ? words.draw.one(of: Array(W.allCases)) : nil
    }

    mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        value = has(name) ? [words.draw.one(of: Array(W.allCases))] : []
    }

    private mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + words.draw.below(min(range.count, 9))
    }

    mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) { value = number(in: range) }

    mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        value = has(name, 60) ? number(in: range) : nil
    }

    mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        value = has(name, 20) ? [number(in: range)] : []
    }

    mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {
        value = has(name, 30) ? words.draw.below(2) == 0 : nil
    }

    mutating func period(_ name: String, _ value: inout Period, _ help: String) { value = words.plannedPeriod() }

    mutating func period(_ name: String, _ value: inout Period?, _ help: String) {
        value = has(name, 30) ? words.plannedPeriod() : nil
    }

    mutating func money(_ name: String, _ value: inout Money?, _ help: String) { value = words.money(in: ["EUR", "USD"]) }

    mutating func dollars(_ name: String, _ value: inout Money?, _ help: String) {
        value = has(name, 30) ? words.money(in: ["USD"]) : nil
    }

    mutating func states(_ name: String, _ value: inout [State], _ help: String) {
        value = has(name) ? words.states() : []
    }

    mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        value = has(name) ? words.objectives() : ObjectiveSet()
    }

    /// Of its own kind it refers to one that began before it, so that nothing leads in a circle.
    private mutating func slug(of thing: Thing) -> String? {
        things.one(of: thing, before: place.subject.thing == thing ? place.began : .latest, &words.draw)
    }

    mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        if let slug = slug(of: thing) { value = slug } else { isIncomplete = true }
    }

    mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        value = has(name, 30) ? slug(of: thing) : nil
    }

    mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        value = has(name, 30) ? slug(of: thing).map { [$0] } ?? [] : []
    }

    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        value = has(name, 30) ? words.dayRule() : nil
    }

    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        value = words.dayRule().map { [$0] } ?? []
    }

    /// One record.
    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        guard !Self.leftOut.contains(name) else { return }
        let wasIncomplete = isIncomplete
        var record = R()
        record.fields(&self)
        value = isIncomplete && !wasIncomplete ? [] : [record]
        isIncomplete = wasIncomplete
    }

    /// Corrections are made of what was recorded.
    mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {}
    mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {}
}
