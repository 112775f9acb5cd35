import DeskTesting
import JSON

/// The grammar of answers in JSON, as a document writes it: `Cite = { document: text, at?: text | null }`.
struct AnswerGrammar {
    /// A text that is no grammar, and what stands where it goes wrong.
    struct Unreadable: Error {
        var at: String
    }

    /// What a value may be.
    indirect enum Shape: Equatable {
        /// A simple type, or the name of an object.
        case named(String)
        case list(Shape)
        /// An object whose names are values.
        case byName(Shape)
        case oneOf([Shape])
    }

    struct Member {
        var name: String
        var isOptional: Bool
        var shape: Shape
    }

    private(set) var objects: [String: [Member]] = [:]
    private var rest: ArraySlice<String>

    init(_ text: String) throws(Unreadable) {
        rest = text.matches(of: /[A-Za-z0-9]+|[={}\[\]:,?|]/).map { String($0.output) }[...]
        while let name = rest.popFirst() {
            try take("=")
            try take("{")
            let members = try members()
            guard objects.updateValue(members, forKey: name) == nil else { throw Unreadable(at: name) }
        }
    }

    private mutating func members() throws(Unreadable) -> [Member] {
        var members: [Member] = []
        while let name = rest.popFirst(), name != "}" {
            let isOptional = skip("?")
            try take(":")
            members.append(Member(name: name, isOptional: isOptional, shape: try shape()))
            if !skip(",") {
                try take("}")
                break
            }
        }
        return members
    }

    private mutating func shape() throws(Unreadable) -> Shape {
        var shapes = [try single()]
        while skip("|") { shapes.append(try single()) }
        return shapes.count == 1 ? shapes[0] : .oneOf(shapes)
    }

    private mutating func single() throws(Unreadable) -> Shape {
        let word = rest.popFirst() ?? ""
        switch word {
        case "[":
            let element = try shape()
            try take("]")
            return .list(element)
        case "{":
            try take("text")
            try take(":")
            let value = try shape()
            try take("}")
            return .byName(value)
        default:
            guard word.first?.isLetter == true else { throw Unreadable(at: word) }
            return .named(word)
        }
    }

    private mutating func skip(_ word: String) -> Bool {
        guard rest.first == word else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func take(_ word: String) throws(Unreadable) {
        if !skip(word) { throw Unreadable(at: rest.first ?? "the end") }
    }
}

// MARK: What a value has that the grammar has not

extension AnswerGrammar {
    /// What is wrong with an answer that is said to be an object of the grammar, each with its place.
    func violations(of value: JSONValue, as name: String) -> [String] {
        violations(value, .named(name), name)
    }

    /// The objects that an answer may have in it, itself included.
    func reached(from name: String) -> Set<String> {
        var found: Set<String> = []
        var next = [name]
        while let name = next.popLast() {
            guard let members = objects[name], found.insert(name).inserted else { continue }
            next += members.flatMap { Self.names(in: $0.shape) }
        }
        return found
    }

    private static func names(in shape: Shape) -> [String] {
        switch shape {
        case .named(let name): [name]
        case .list(let inner), .byName(let inner): names(in: inner)
        case .oneOf(let shapes): shapes.flatMap(names)
        }
    }

    private func violations(_ value: JSONValue, _ shape: Shape, _ place: String) -> [String] {
        switch shape {
        case .oneOf(let shapes):
            let found = shapes.map { violations(value, $0, place) }
            return found.contains([]) ? [] : found[0]
        case .list(let element):
            guard case .array(let items) = value else { return ["\(place) is no list"] }
            return items.flatMap { violations($0, element, place + "[]") }
        case .byName(let inner):
            guard case .object(let members) = value else { return ["\(place) is no object"] }
            return members.flatMap { violations($0.value, inner, "\(place).\($0.name)") }
        case .named(let name):
            guard let members = objects[name] else { return Self.isSimple(value, name) ? [] : ["\(place) is no \(name)"] }
            guard case .object(let given) = value else { return ["\(place) is no object"] }
            return violations(given, members, place)
        }
    }

    private func violations(_ given: [(name: String, value: JSONValue)], _ members: [Member], _ place: String) -> [String] {
        let names = given.map(\.name)
        var found = names.filter { name in !members.contains { $0.name == name } }.map { "\(place).\($0) is not in the grammar" }
        let missing = members.filter { !$0.isOptional && !names.contains($0.name) }
        found += missing.map { "\(place).\($0.name) is missing" }
        if found.isEmpty, names != members.map(\.name).filter(names.contains) { found.append("\(place) is in another order: \(names)") }
        for (name, value) in given {
            guard let member = members.first(where: { $0.name == name }) else { continue }
            found += violations(value, member.shape, "\(place).\(name)")
        }
        return found
    }

    private static func isSimple(_ value: JSONValue, _ name: String) -> Bool {
        switch (name, value) {
        case ("any", _), ("null", .null), ("flag", .bool), ("number", .integer), ("text", .string): true
        case ("day", .string(let text)): text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
        case ("days", .string(let text)):
            text.wholeMatch(of: /(\.\.\/)?[0-9]{4}(-[0-9]{2}){0,2}(\/(\.\.|[0-9]{4}(-[0-9]{2}){0,2}))?/) != nil
        case ("instant", .string(let text)):
            text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z/) != nil
        case ("root", .string(let text)): text.wholeMatch(of: /[0-9a-f]{64}/) != nil
        case ("amount", .string(let text)): text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil
        default: false
        }
    }
}
