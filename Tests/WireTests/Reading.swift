import Events
import JSON
import Wire

/// What tests read.
enum Reading {
    static func line(_ bytes: [UInt8]) throws(LineProblem) -> RecordedEvent {
        var reader = LineReader()
        return try reader.read(bytes.span)
    }

    static func line(_ text: String) throws(LineProblem) -> RecordedEvent {
        try line(Array(text.utf8))
    }

    static func offer(_ bytes: [UInt8]) throws(OfferProblem) -> Offer {
        var reader = OfferReader()
        return try reader.read(bytes.span)
    }

    static func offer(_ text: String) throws(OfferProblem) -> Offer {
        try offer(Array(text.utf8))
    }

    /// An offer of a type with this payload, about the thing of the type and with the slug `x`.
    static func offer(_ type: EventType, data: String, occurred: String = "2024-05-02") throws(OfferProblem) -> Offer {
        let subject = type.thing.rawValue + "/x"
        return try offer(#"{"type":"\#(type.rawValue)","subject":"\#(subject)","occurred":"\#(occurred)","data":\#(data)}"#)
    }

    static func json(_ text: String) throws(JSONProblem) -> JSONValue {
        let document = try JSONDocument(parsing: Array(text.utf8))
        return document.value(document.root)
    }
}

extension JSONValue {
    /// The canonical form as text.
    var text: String {
        String(decoding: canonicalBytes(), as: UTF8.self)
    }
}

extension FieldProblem {
    init(_ path: String, _ reason: Reason) {
        self.init(path: path, reason: reason)
    }
}
