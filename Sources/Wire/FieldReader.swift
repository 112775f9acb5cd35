package import Events
package import GlobalCompact
package import JSON

/// Reads a record's fields from the members of a JSON object, and gathers everything that is wrong.
package struct FieldReader: FieldVisitor {
    /// How strictly the spelling of values is taken.
    package enum Mode: Sendable {
        /// A line of a file: every value in its one spelling, sets sorted and unique.
        case recorded
        /// Something offered: values are brought into that spelling.
        case offered
    }

    let document: JSONDocument
    let mode: Mode
    /// Of which version the payload is.
    let version: Int
    private var object: JSONNode
    private let path: String
    /// The places from `path` to the object that is being read; spelled out only where something is wrong.
    private var places: [FieldPlace] = []
    /// The fields that were asked for in the object, and the values of those that are there; kept only for what is offered.
    private var names: [String] = []
    private var read: [JSONNode] = []
    /// Whether the object holds only the members that change, so that any may be absent.
    var isPartial = false
    package private(set) var problems: [FieldProblem] = []
    /// The members of the `data` in a correction's content or changes that are none of its fields.
    package private(set) var unknownInContent: [(name: String, value: JSONNode)] = []

    package init(_ document: JSONDocument, object: JSONNode, path: String, mode: Mode, version: Int = 1) {
        self.document = document
        self.object = object
        self.path = path
        self.mode = mode
        self.version = version
    }

    // MARK: Finding members

    /// The members of the object that no field has read.
    package func unread() -> [(name: String, value: JSONNode)] {
        var found: [(name: String, value: JSONNode)] = []
        for (key, value) in document.members(of: object) where !read.contains(value) {
            found.append((document.string(key), value))
        }
        return found
    }

    mutating func optional(_ name: String) -> JSONNode? {
        let node = document.member(name, of: object)
        if mode == .offered {
            names.append(name)
            if let node { read.append(node) }
        }
        return node
    }

    mutating func required(_ name: String) -> JSONNode? {
        let node = optional(name)
        if node == nil, !isPartial { report(FieldPlace(name), .missing) }
        return node
    }

    mutating func report(_ place: FieldPlace, _ reason: FieldProblem.Reason) {
        let steps = (path.isEmpty ? [] : [path]) + (places + [place]).map(\.description)
        problems.append(FieldProblem(path: steps.joined(separator: "."), reason: reason))
    }

    // MARK: Single values

    mutating func string(_ node: JSONNode, _ name: FieldPlace, _ shape: @autoclosure () -> String) -> String? {
        guard document.kind(node) == .string else {
            report(name, .wrongShape(expected: shape()))
            return nil
        }
        return document.string(node)
    }

    /// Whether a text has more than white space in it.
    private static func hasContent(_ text: String) -> Bool {
        if let first = text.utf8.first, 0x21...0x7E ~= first { return true }
        return text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }

    /// Whether a text has a character that can be seen: no space, and none that only directs or joins others, as U+200B does.
    private static func isVisible(_ text: String) -> Bool {
        if let first = text.utf8.first, 0x21...0x7E ~= first { return true }
        return text.unicodeScalars.contains { scalar in
            let properties = scalar.properties
            return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && properties.generalCategory != .format
        }
    }

    mutating func statement(_ node: JSONNode, _ name: FieldPlace) -> String? {
        guard let text = string(node, name, "a text") else { return nil }
        // A text that nobody sees is refused where it is offered: one that stands in a line already is no damage.
        guard mode == .offered ? Self.isVisible(text) : Self.hasContent(text) else {
            report(name, .emptyText)
            return nil
        }
        if mode == .offered, let address = EmailAddress.first(in: text) {
            report(name, .emailAddress(address))
            return nil
        }
        return text
    }

    private mutating func parsed<W: Word>(_ node: JSONNode, _ name: FieldPlace) -> W? {
        guard let text = string(node, name, "a word") else { return nil }
        guard let word = W(rawValue: text) else {
            report(name, .notAWord(text, among: W.words))
            return nil
        }
        return word
    }

    private mutating func parsedInteger(_ node: JSONNode, _ name: FieldPlace, _ range: ClosedRange<Int>) -> Int? {
        guard let value = document.integer(node) else {
            report(name, .notAnInteger)
            return nil
        }
        guard range.contains(value) else {
            report(name, .notInRange(value, range))
            return nil
        }
        return value
    }

    mutating func parsedPeriod(_ node: JSONNode, _ name: FieldPlace) -> Period? {
        if let date = document.withUTF8(of: node, { Period(spelledInUTF8: $0) }) ?? nil { return date }
        guard let text = string(node, name, "a date or an interval") else { return nil }
        do throws(PeriodProblem) {
            let period = try Period(parsing: text)
            if mode == .recorded, !period.isSpelling(text) { report(name, .otherSpelling(text, written: period.description)) }
            return period
        } catch {
            report(name, .period(error))
            return nil
        }
    }

    private mutating func parsedReference(_ node: JSONNode, _ name: FieldPlace, _ thing: Thing) -> String? {
        guard var text = string(node, name, "the slug of a \(thing.rawValue)") else { return nil }
        if thing == .event {
            guard EventID.isValid(text) else {
                report(name, .notAnEventID(text))
                return nil
            }
            return text
        }
        if mode == .offered, text.hasPrefix(thing.rawValue + "/") { text.removeFirst(thing.rawValue.count + 1) }
        guard Subject.isSlug(text) else {
            report(name, .notASlug(text))
            return nil
        }
        return text
    }

    private mutating func parsedState(_ node: JSONNode, _ name: FieldPlace) -> State? {
        guard let text = string(node, name, "a State's alpha-3 code") else { return nil }
        guard let state = State(code: text) else {
            report(name, .notAState(text))
            return nil
        }
        return state
    }

    private mutating func parsedDayRule(_ node: JSONNode, _ name: FieldPlace) -> DayRule? {
        guard let text = string(node, name, "a due day") else { return nil }
        guard let rule = DayRule(text) else {
            report(name, .notADayRule(text))
            return nil
        }
        return rule
    }

    // MARK: Lists

    private mutating func list<Value>(
        _ node: JSONNode, _ name: String, _ parse: (inout FieldReader, JSONNode, FieldPlace) -> Value?
    ) -> [Value]? {
        guard document.kind(node) == .array else {
            report(FieldPlace(name), .wrongShape(expected: "a list"))
            return nil
        }
        var values: [Value] = []
        for (index, element) in document.elements(of: node).enumerated() {
            if let value = parse(&self, element, FieldPlace(name, index)) { values.append(value) }
        }
        if values.isEmpty, mode == .recorded, problems.isEmpty {
            report(FieldPlace(name), .wrongShape(expected: "a list with an entry, or no member"))
        }
        return values
    }

    mutating func set<Value>(
        _ node: JSONNode, _ name: String, key: (Value) -> String, _ parse: (inout FieldReader, JSONNode, FieldPlace) -> Value?
    ) -> [Value]? {
        guard let values = list(node, name, parse) else { return nil }
        guard values.count > 1 else { return values }
        var keyed = values.map { (key: Array(key($0).utf8), value: $0) }
        if mode == .recorded {
            for (left, right) in zip(keyed, keyed.dropFirst()) where !left.key.lexicographicallyPrecedes(right.key) {
                report(FieldPlace(name), left.key == right.key ? .repeated(key(right.value)) : .notSorted)
                break
            }
            return values
        }
        keyed.sort { $0.key.lexicographicallyPrecedes($1.key) }
        var unique: [Value] = []
        var last: [UInt8]?
        for entry in keyed where entry.key != last {
            unique.append(entry.value)
            last = entry.key
        }
        return unique
    }

    // MARK: FieldVisitor

    package mutating func text(_ name: String, _ value: inout String, _ help: String) {
        if let node = required(name), let text = statement(node, FieldPlace(name)) { value = text }
    }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        if let node = optional(name) { value = statement(node, FieldPlace(name)) }
    }

    package mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String) {
        text(name, &value, help)
        guard role == .label, mode == .offered, let count = value?.count, count > ProseRole.longestLabel else { return }
        report(FieldPlace(name), .tooLong(count, limit: ProseRole.longestLabel))
    }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) {
        guard let node = optional(name) else { return }
        value = set(node, name, key: { $0 }) { $0.statement($1, $2) } ?? []
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {
        if let node = required(name), let word: W = parsed(node, FieldPlace(name)) { value = word }
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        if let node = optional(name) { value = parsed(node, FieldPlace(name)) }
    }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        guard let node = optional(name) else { return }
        value = set(node, name, key: { $0.rawValue }) { $0.parsed($1, $2) } ?? []
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        if let node = required(name), let number = parsedInteger(node, FieldPlace(name), range) { value = number }
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        if let node = optional(name) { value = parsedInteger(node, FieldPlace(name), range) }
    }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) {
        if let node = required(name), let period = parsedPeriod(node, FieldPlace(name)) { value = period }
    }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) {
        if let node = optional(name) { value = parsedPeriod(node, FieldPlace(name)) }
    }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) {
        guard let node = optional(name) else { return }
        value = set(node, name, key: { $0.code }) { $0.parsedState($1, $2) } ?? []
    }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        guard let node = optional(name) else { return }
        let numbers = list(node, name) { reader, node, place in
            reader.parsedInteger(node, place, 1...23)
        }
        guard let numbers else { return }
        value = ObjectiveSet(numbers.compactMap(Objective.init(number:)))
        if mode == .recorded, numbers != value.numbers { report(FieldPlace(name), .notSorted) }
    }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        guard let node = optional(name) else { return }
        let listed = list(node, name) { reader, node, place in
            reader.parsedInteger(node, place, range)
        }
        guard let listed else { return }
        value = Set(listed).sorted()
        if mode == .recorded, listed != value { report(FieldPlace(name), .notSorted) }
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {
        guard let node = optional(name) else { return }
        switch document.kind(node) {
        case .true: value = true
        case .false: value = false
        case .object, .array, .string, .number, .null: report(FieldPlace(name), .wrongShape(expected: "true or false"))
        }
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        if let node = required(name), let slug = parsedReference(node, FieldPlace(name), thing) { value = slug }
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        if let node = optional(name) { value = parsedReference(node, FieldPlace(name), thing) }
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        guard let node = optional(name) else { return }
        value = set(node, name, key: { $0 }) { $0.parsedReference($1, $2, thing) } ?? []
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        if let node = optional(name) { value = parsedDayRule(node, FieldPlace(name)) }
    }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        guard let node = optional(name) else { return }
        value = list(node, name) { $0.parsedDayRule($1, $2) } ?? []
    }

    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        guard let node = optional(name) else { return }
        within(node, FieldPlace(name)) { reader in
            let nodes = (amount: reader.required("amount"), currency: reader.required("currency"))
            guard let amountNode = nodes.amount, let currencyNode = nodes.currency,
                let amount = reader.string(amountNode, FieldPlace("amount"), "a decimal text"),
                let code = reader.string(currencyNode, FieldPlace("currency"), "an ISO 4217 code")
            else { return }
            guard let currency = Currency(codeEverInForce: code) else {
                return reader.report(FieldPlace("currency"), .unknownCurrency(code))
            }
            do throws(MoneyProblem) {
                value = try Money(parsing: amount, currency: currency)
            } catch {
                reader.report(FieldPlace("amount"), .money(error))
            }
        }
    }

    package mutating func dollars(_ name: String, _ value: inout Money?, _ help: String) {
        money(name, &value, help)
        guard mode == .offered, let currency = value?.currency, currency.code != "USD" else { return }
        report(FieldPlace(name), .wrongValue(found: currency.code, expected: "an amount in USD"))
    }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        guard let node = optional(name) else { return }
        value =
            list(node, name) { reader, node, place in
                var record = R()
                reader.within(node, place) { record.fields(&$0) }
                return record
            } ?? []
    }

    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {
        guard version == 1, let node = required(name) else { return }
        within(node, FieldPlace(name)) { reader in
            var content = CorrectedContent()
            reader.readContent(&content)
            value = content
        }
    }

    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {
        guard version > 1, let node = required(name) else { return }
        within(node, FieldPlace(name)) { reader in
            value = reader.readChanges()
        }
    }

    // MARK: Nesting

    /// Reads the members of an object that stands in this one; offered, members that are no field of it are a problem.
    mutating func within(
        _ node: JSONNode, _ place: FieldPlace, isOpen: Bool = false, _ body: (inout FieldReader) -> Void
    ) {
        guard document.kind(node) == .object else { return report(place, .wrongShape(expected: "an object")) }
        let outer = (object, names, read, isPartial)
        object = node
        isPartial = false
        places.append(place)
        (names, read) = ([], [])
        body(&self)
        if mode == .offered, isOpen {
            unknownInContent = unread()
        } else if mode == .offered {
            for (unknown, _) in unread() { report(FieldPlace(unknown), .unknownMember(name: unknown, known: names)) }
        }
        places.removeLast()
        (object, names, read, isPartial) = outer
    }
}
