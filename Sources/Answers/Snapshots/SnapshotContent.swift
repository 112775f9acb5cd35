import JSON
import Projections

/// What a snapshot says, figure by figure.
struct SnapshotContent {
    /// One value under one key.
    struct Line {
        /// A measure's name, or a requirement's slug.
        var of: String
        var isRequirement: Bool
        /// A region, a status or a stage, or what a row of a requirement is of; empty of what has none, and nothing for the whole.
        var scope: String?
        /// What the scope is one of: `region`, `status`.
        var dimension: String?
        var currency: String?
        /// A number, an amount or a status; nothing where it is blank.
        var value: String?
        var possible: String?
        var events: [String]

        /// What it is a value of. Of what is only stated, documents may state several for one scope: then it is what states it.
        var key: [String] {
            let isStated = !isRequirement && MeasureCatalogue.measure(named: of)?.kind == .stated
            return [
                isRequirement ? "requirement" : "measure", of, scope.map { "\(dimension ?? "") \($0)" } ?? "",
                isStated ? "" : currency ?? "",
            ]
                + (isStated ? events : [])
        }
    }

    private(set) var lines: [Line] = []
    private(set) var measures: Set<String> = []

    init(_ bytes: [UInt8]) {
        guard let document = Snapshot.document(bytes) else { return }
        if let measures = document.member("measures", of: document.root), document.kind(measures) == .object {
            for (name, measure) in document.members(of: measures) where document.kind(measure) == .object {
                self.measures.insert(document.string(name))
                for (_, rows) in document.members(of: measure) where document.kind(rows) == .array {
                    for row in document.elements(of: rows) { lines.append(Self.line(document.string(name), row, document)) }
                }
            }
        }
        guard let readiness = document.member("readiness", of: document.root), document.kind(readiness) == .object else { return }
        for requirement in Self.elements("requirements", readiness, document) {
            guard let id = Self.text("id", requirement, document) else { continue }
            for row in Self.elements("rows", requirement, document) {
                var line = Self.line(id, row, document)
                (line.isRequirement, line.currency, line.possible) = (true, nil, nil)
                line.value = Self.text("status", row, document)
                lines.append(line)
            }
        }
    }

    private static func line(_ of: String, _ row: JSONNode, _ document: JSONDocument) -> Line {
        var (dimension, values): (String?, [String]) = (nil, [])
        if let key = document.member("key", of: row), document.kind(key) == .object {
            for (name, value) in document.members(of: key) {
                dimension = dimension ?? document.string(name)
                values.append(shown(value, document) ?? "")
            }
        }
        return Line(
            of: of, isRequirement: false, scope: values.isEmpty ? nil : values.joined(separator: ", "),
            dimension: dimension, currency: text("currency", row, document), value: text("value", row, document),
            possible: text("possible", row, document), events: elements("events", row, document).compactMap { shown($0, document) })
    }

    private static func elements(_ name: String, _ object: JSONNode, _ document: JSONDocument) -> [JSONNode] {
        guard document.kind(object) == .object, let list = document.member(name, of: object), document.kind(list) == .array else {
            return []
        }
        return Array(document.elements(of: list))
    }

    /// A text, or a number as it stands.
    private static func text(_ name: String, _ object: JSONNode, _ document: JSONDocument) -> String? {
        guard document.kind(object) == .object else { return nil }
        return document.member(name, of: object).flatMap { shown($0, document) }
    }

    private static func shown(_ node: JSONNode, _ document: JSONDocument) -> String? {
        document.kind(node) == .string ? document.string(node) : document.integer(node).map { String($0) }
    }
}
