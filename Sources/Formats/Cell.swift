package import GlobalCompact

/// One cell of a table: a value, and what explains it. Each format gives the value its own shape.
package struct Cell: Sendable, Equatable, ExpressibleByStringLiteral {
    /// What a cell holds.
    package enum Value: Sendable, Equatable {
        /// Words, as they stand in the data; nothing where they are empty.
        case text(String)
        case number(Int)
        /// An amount of money: decimal text with all of its currency's minor digits, the currency's ISO 4217 code, and the amount in minor
        /// units as plain digits.
        case amount(String, code: String, minorUnits: String)
        /// Days as a source states them.
        case days(Period)
        /// Several texts: codes, or names as a source has them.
        case list([String])
        /// Documents, each with a place in it.
        case sources([Source])
    }

    /// A document by its name, and the place in it.
    package struct Source: Sendable, Equatable {
        package var document: String
        package var place: String

        package init(document: String, place: String) {
            self.document = document
            self.place = place
        }
    }

    package var value: Value
    /// What people are shown in its place: names of codes, where there is room, or something shorter.
    package var names: String?
    /// Whether these stand in its place also where there is little room: what it holds is for programs alone.
    package var isForPrograms: Bool
    /// Opaque ids that explain the cell, kept for formats that can link.
    package var reasons: [String]
    /// Whether it is a mark for what the heading of its section says, which a paper does without.
    package var isMark = false

    package init(_ value: Value, names: String? = nil, isForPrograms: Bool = false, reasons: [String] = []) {
        self.value = value
        self.names = names
        self.isForPrograms = isForPrograms
        self.reasons = reasons
    }

    package init(_ text: String, reasons: [String] = []) {
        self.init(.text(text), reasons: reasons)
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    /// Days where a source states some.
    package static func days(_ period: Period?, reasons: [String] = []) -> Cell {
        Cell(period.map { .days($0) } ?? .text(""), reasons: reasons)
    }

    /// A cell with nothing in it.
    package static let blank = Cell("")

    var isBlank: Bool {
        switch value {
        case .text(let text): text.isEmpty
        case .list(let texts): texts.isEmpty
        case .sources(let sources): sources.isEmpty
        case .number, .amount, .days: false
        }
    }

    /// The value as the data has it.
    package var text: String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .amount(let amount, let code, _): code + " " + amount
        case .days(let period): period.description
        case .list(let texts): texts.joined(separator: " ")
        case .sources(let sources): sources.map { "\($0.document), \($0.place)" }.joined(separator: "; ")
        }
    }

    /// The value for people: days in words, and names in the place of codes.
    package var words: String {
        names ?? codes
    }

    /// The same with codes, where names are too wide.
    var codes: String {
        if let names, isForPrograms || names.utf8.count <= text.utf8.count { return names }
        switch value {
        case .days(let period): return period.inWords
        case .text, .number, .amount, .list, .sources: return text
        }
    }
}
