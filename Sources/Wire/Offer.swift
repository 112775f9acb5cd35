package import Events
package import GlobalCompact
package import JSON

/// An event offered for recording, in its one spelling. A class, as it is handed on much and never changed.
package final class Offer: Sendable {
    /// Given by the caller who wants to be able to retry.
    package let id: String?
    package let type: EventType
    package let subject: Subject
    package let occurred: Period
    package let event: Event
    /// The payload as it will stand in the line, in RFC 8785 form, with members that are none of its fields.
    package let canonicalData: [UInt8]
    /// The members of `data` that are none of the payload's fields: kept, and worth a remark.
    package let unknownMembers: [String]

    package init(
        id: String?, type: EventType, subject: Subject, occurred: Period, event: Event, data: JSONValue, unknownMembers: [String] = []
    ) {
        self.id = id
        self.type = type
        self.subject = subject
        self.occurred = occurred
        self.event = event
        canonicalData = data.canonicalBytes()
        self.unknownMembers = unknownMembers
    }

    /// The payload as a value, which is read anew each time.
    package var data: JSONValue {
        guard let document = try? JSONDocument(parsing: canonicalData, limits: JSONLimits(depth: 64, bytes: .max)) else { return .null }
        return document.value(document.root)
    }

    /// The schema of its payload's version; nothing for version 1.
    var schema: String? {
        PayloadVersion.schema(of: type.rawValue, event.payload?.version ?? 1)
    }

    /// What the event states: two with the same canonical bytes are the same event.
    package var content: JSONValue {
        let schema: [(name: String, value: JSONValue)] = schema.map { [("dataschema", .string($0))] } ?? []
        return .object(
            schema + [
                ("data", data), ("occurred", .string(occurred.description)), ("subject", .string(subject.description)),
                ("type", .string(type.rawValue)),
            ])
    }
}

/// Why something offered is no event.
package enum OfferProblem: Error, Equatable, Sendable {
    case json(JSONProblem)
    case fields([FieldProblem])
}
