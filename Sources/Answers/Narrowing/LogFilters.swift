import Arguments
import Events
import GlobalCompact
package import Messages

/// What narrows a log by the type of its events.
package struct LogFilters: Sendable {
    package let type: String?
    package let thing: String?
    private let prefix: String?

    /// Refused where there is no such type or thing.
    package init(_ request: Request) throws(Failure) {
        type = request.arguments.value("type")
        if let type, EventType(rawValue: type) == nil { throw Failure(.notUnderstood, Sentences.unknownType(type)) }
        thing = request.arguments.value("thing")
        if let thing, Thing(named: thing) == nil {
            throw Failure(.notUnderstood, Sentences.unknownThing(thing, among: Thing.words))
        }
        prefix = thing.flatMap(Thing.init(named:)).map { $0.rawValue + "." }
    }

    /// Whether events of all types are wanted.
    package var wantAll: Bool {
        type == nil && thing == nil
    }

    /// Whether events of a type are wanted.
    package func want(type other: String) -> Bool {
        (type.map { other == $0 } ?? true) && (prefix.map { other.hasPrefix($0) } ?? true)
    }
}
