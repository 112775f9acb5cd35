import Events
import GlobalCompact
import JSON

/// Gives a payload's fields the values of a line that was gone through, straight from their places.
struct ScannedFields: FieldVisitor {
    private let bytes: [UInt8]
    /// In the order of the fields' sorted names.
    private let values: [ScannedValue]
    private let fields: StatedFields
    /// How many fields of the payload were told.
    private var told = 0
    /// The members of the record that is being read within the payload.
    private var members: [ScannedMember]?
    /// Whether every value was one that can be taken so.
    private(set) var areAllTaken = true

    init(_ bytes: [UInt8], _ values: [ScannedValue], _ fields: StatedFields) {
        self.bytes = bytes
        self.values = values
        self.fields = fields
    }

    // MARK: Places

    /// Where the value of the next field stands; nothing where it is absent.
    private mutating func place(_ name: String) -> Range<Int>? {
        if let members { return members.first { $0.isNamed(name, bytes) }?.value }
        guard told < fields.places.count else { return nil }
        defer { told += 1 }
        let value = values[fields.places[told]]
        return value.isAbsent ? nil : value.place
    }

    /// Where the content of the next field's value stands, without its quotes or brackets.
    private mutating func content(_ name: String) -> Range<Int>? {
        place(name).map { ($0.lowerBound + 1)..<($0.upperBound - 1) }
    }

    // MARK: Values

    /// What the content of a string says.
    private func string(_ content: Range<Int>) -> String {
        let span = bytes.span.extracting(content)
        if span.position(of: UInt8(ascii: "\\"), from: 0) != nil { return String(decoding: JSONText.unescaped(span), as: UTF8.self) }
        return String(decoding: bytes[content], as: UTF8.self)
    }

    /// What each string of a list says; those of sets are without escapes.
    private func strings<Value>(_ list: Range<Int>, _ parse: (Range<Int>) -> Value?) -> [Value] {
        var values: [Value] = []
        var start = list.lowerBound + 1
        let span = bytes.span.extracting(..<list.upperBound)
        while let end = span.position(of: UInt8(ascii: "\""), from: start) {
            if let value = parse(start..<end) { values.append(value) }
            // Past the quote, the comma and the next quote.
            start = end + 3
            if start > list.upperBound { break }
        }
        return values
    }

    private func integer(_ digits: Range<Int>) -> Int {
        var number = 0
        for position in digits { number = number &* 10 &+ Int(bytes[position] &- 48) }
        return number
    }

    private func integers(_ list: Range<Int>) -> [Int] {
        var numbers: [Int] = []
        var start = list.lowerBound
        for position in list where bytes[position] == UInt8(ascii: ",") {
            numbers.append(integer(start..<position))
            start = position + 1
        }
        numbers.append(integer(start..<list.upperBound))
        return numbers
    }

    /// The amount that the content of an object says, all of whose digits count minor units.
    private func money(_ content: Range<Int>) -> Money? {
        // The three letters and their quote end it, and the amount stands before `","currency":"`.
        let code = (content.upperBound - 4)..<(content.upperBound - 1)
        guard let currency = Currency(utf8EverInForce: bytes.span.extracting(code)) else { return nil }
        var units: Int64 = 0
        for position in (content.lowerBound + "\"amount\":\"".utf8.count)..<(code.lowerBound - "\",\"currency\":\"".utf8.count)
        where bytes[position] != UInt8(ascii: ".") {
            units = units &* 10 &+ Int64(bytes[position] &- 48)
        }
        return Money(amountMinorUnits: units, currency: currency)
    }

    /// Notes where a value cannot be taken, so that the line is read in full.
    private mutating func taken<Value>(_ value: Value?) -> Value? {
        if value == nil { areAllTaken = false }
        return value
    }

    // MARK: FieldVisitor

    mutating func text(_ name: String, _ value: inout String, _ help: String) {
        if let content = content(name) { value = string(content) }
    }

    mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        if let content = content(name) { value = string(content) }
    }

    mutating func texts(_ name: String, _ value: inout [String], _ help: String) {
        if let list = content(name) { value = strings(list) { string($0) } }
    }

    mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {
        if let content = content(name), let word = taken(W(rawValue: string(content))) { value = word }
    }

    mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        if let content = content(name) { value = taken(W(rawValue: string(content))) }
    }

    mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        if let list = content(name) { value = strings(list) { W(rawValue: string($0)) } }
    }

    mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        if let digits = place(name) { value = integer(digits) }
    }

    mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        if let digits = place(name) { value = integer(digits) }
    }

    mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        if let list = content(name) { value = integers(list) }
    }

    mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        guard let list = content(name) else { return }
        let bits = integers(list).reduce(into: UInt32(0)) { $0 |= 1 << UInt32($1 - 1) }
        if let objectives = taken(ObjectiveSet(bits: bits)) { value = objectives }
    }

    mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {
        if let literal = place(name) { value = bytes[literal.lowerBound] == UInt8(ascii: "t") }
    }

    mutating func period(_ name: String, _ value: inout Period, _ help: String) {
        guard let content = content(name) else { return }
        if let period = taken(Period(spelledInUTF8: bytes.span.extracting(content))) { value = period }
    }

    mutating func period(_ name: String, _ value: inout Period?, _ help: String) {
        guard let content = content(name) else { return }
        value = taken(Period(spelledInUTF8: bytes.span.extracting(content)))
    }

    mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        if let content = content(name) { value = taken(money(content)) }
    }

    mutating func states(_ name: String, _ value: inout [State], _ help: String) {
        guard let list = content(name) else { return }
        value = strings(list) { code in LetterCode(utf8: bytes.span.extracting(code)).flatMap(State.init(letters:)) }
    }

    mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        if let content = content(name) { value = string(content) }
    }

    mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        if let content = content(name) { value = string(content) }
    }

    mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        if let list = content(name) { value = strings(list) { string($0) } }
    }

    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        guard let list = content(name) else { return }
        let outer = members
        var records: [R] = []
        var position = list.lowerBound
        while position < list.upperBound {
            members = ScannedMember.all(bytes.span, &position)
            var record = R()
            record.fields(&self)
            records.append(record)
            // Past the comma.
            position += 1
        }
        members = outer
        value = records
    }

    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        if let content = content(name) { value = taken(DayRule(string(content))) }
    }

    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        if let list = content(name) { value = strings(list) { DayRule(string($0)) } }
    }

    // Lines with these are read in full.

    mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {
        areAllTaken = false
    }

    mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {
        areAllTaken = false
    }
}
