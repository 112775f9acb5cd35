import Events
import GlobalCompact
import JSON

/// Reads the values of an envelope, and gathers everything that is wrong with them.
struct EnvelopeReader {
    private let document: JSONDocument
    private let members: EnvelopeNodes
    private(set) var problems: [FieldProblem] = []

    init(_ document: JSONDocument, _ members: EnvelopeNodes) {
        self.document = document
        self.members = members
    }

    mutating func read() -> RecordedEvent? {
        expect("1.0", in: .specversion)
        let id = text(.id, EventID.isValid(utf8:)) { .notAnEventID($0) }
        let writer = text(.source, WriterName.isValid(utf8:)) { .notASlug($0) }
        let type = text(.type, Self.isTypeName) { .unknownType($0) }
        let subject = text(.subject, Self.isSubject) { .notASubject($0) }
        let sequence = value(.sequence, Self.sequence) { _ in .wrongShape(expected: "ten digits") }
        let recorded = value(.recordedtime, { Instant(utf8: $0) }) { .notATime($0) }
        let batch = value(.batch, { BatchPlace(utf8: $0) }) { _ in .wrongShape(expected: "k/n") }
        guard let id, let writer, let type, let subject, let sequence, let recorded, let occurred = period() else { return nil }
        compareDays(occurred, recorded)
        compareSubject(subject, type)
        guard let event = event(type), problems.isEmpty else { return nil }
        return RecordedEvent(
            id: id, writer: writer, sequence: sequence, batch: batch, type: type, subject: subject, occurred: occurred,
            recorded: recorded, event: event)
    }

    /// The event and its days, of a line that was read in full before; nothing where they do not read.
    mutating func readStatement() -> (event: Event, occurred: Period)? {
        guard let type = members[.type].map(document.string), let occurred = period(), let event = event(type) else { return nil }
        return (event, occurred)
    }

    private mutating func report(_ member: EnvelopeMember, _ reason: FieldProblem.Reason) {
        problems.append(FieldProblem(path: member.rawValue, reason: reason))
    }

    /// A member's text where it keeps a rule of its bytes.
    private mutating func text(
        _ member: EnvelopeMember, _ isValid: (Span<UInt8>) -> Bool, _ reason: (String) -> FieldProblem.Reason
    ) -> String? {
        value(member, { isValid($0) ? () : nil }, reason).flatMap { members[member].map(document.string) }
    }

    /// What a member's text says.
    private mutating func value<Value>(
        _ member: EnvelopeMember, _ parse: (Span<UInt8>) -> Value?, _ reason: (String) -> FieldProblem.Reason
    ) -> Value? {
        guard let node = members[member] else { return nil }
        guard let parsed = document.withUTF8(of: node, parse) else {
            report(member, .wrongShape(expected: "a text"))
            return nil
        }
        if parsed == nil { report(member, reason(document.string(node))) }
        return parsed
    }

    private mutating func text(_ member: EnvelopeMember) -> String? {
        text(member, { _ in true }, { _ in .wrongShape(expected: "a text") })
    }

    private mutating func expect(_ value: String, in member: EnvelopeMember) {
        if let node = members[member], document.equals(node, value) { return }
        guard let found = text(member), found != value else { return }
        report(member, .wrongValue(found: found, expected: value))
    }

    private mutating func period() -> Period? {
        if let node = members[.occurred], let date = document.withUTF8(of: node, { Period(spelledInUTF8: $0) }) ?? nil { return date }
        guard let spelling = text(.occurred) else { return nil }
        do throws(PeriodProblem) {
            let period = try Period(parsing: spelling)
            if !period.isSpelling(spelling) { report(.occurred, .otherSpelling(spelling, written: period.description)) }
            return period
        } catch {
            report(.occurred, .period(error))
            return nil
        }
    }

    private mutating func compareDays(_ occurred: Period, _ recorded: Instant) {
        let isExpected = members[.time].flatMap { document.withUTF8(of: $0) { EffectiveTime.isText($0, of: occurred) } } ?? false
        if !isExpected, let found = text(.time) {
            report(.time, .effectiveDayDiffers(found: found, expected: EffectiveTime.text(of: occurred)))
        }
        let begun = recorded.latestDayBegun
        if occurred.first > begun {
            report(.occurred, .afterTheDayOfRecording(first: occurred.first, recording: begun))
        }
    }

    private mutating func compareSubject(_ subject: String, _ type: String) {
        guard !subject.utf8.prefix(while: { $0 != UInt8(ascii: "/") }).elementsEqual(type.utf8.prefix { $0 != UInt8(ascii: ".") }) else {
            return
        }
        guard let known = EventType.named(type) else { return report(.subject, .notASubject(subject)) }
        report(.subject, .subjectOfOtherThing(subject: subject, type: known))
    }

    private mutating func event(_ type: String) -> Event? {
        guard let data = members[.data] else { return nil }
        guard document.kind(data) == .object else {
            report(.data, .wrongShape(expected: "an object"))
            return nil
        }
        var version = 1
        if members[.dataschema] != nil {
            guard let schema = text(.dataschema) else { return nil }
            guard let later = PayloadVersion.later(schema, of: type) else {
                report(.dataschema, .wrongShape(expected: PayloadVersion.prefix(of: type) + "2 or later"))
                return nil
            }
            version = later
        }
        guard let known = EventType.named(type), version <= known.latestVersion else { return .unknown(type: type) }
        if known == .eventCorrected, correctsUnknownType(data, version) { return .unknown(type: type) }
        var reader = FieldReader(document, object: data, path: "data", mode: .recorded, version: version)
        let event = Event.make(known, visitedBy: &reader)
        if reader.problems.isEmpty { return event }
        // A word that no list of this program has: a later one knows it.
        if reader.problems.allSatisfy(\.isUnknownWord) { return .unknown(type: type) }
        problems += reader.problems
        return event
    }

    /// Whether a correction is of an event of a type that this program does not know, which it can then not read either.
    private func correctsUnknownType(_ data: JSONNode, _ version: Int) -> Bool {
        guard let content = document.member(version == 1 ? "content" : "changes", of: data), let type = document.member("type", of: content)
        else { return false }
        let name = document.string(type)
        return Self.isTypeName(name.utf8.span) && EventType.named(name) == nil
    }

    /// The number that ten digits are, from 1.
    private static func sequence(_ digits: Span<UInt8>) -> Int? {
        guard digits.count == 10 else { return nil }
        var number = 0
        for index in digits.indices {
            guard 48...57 ~= digits[index] else { return nil }
            number = number * 10 + Int(digits[index] - 48)
        }
        return number > 0 ? number : nil
    }

    /// Whether a text is `<thing>.<verb>` in lower-case words joined by hyphens.
    static func isTypeName(_ text: Span<UInt8>) -> Bool {
        let dot = place(of: UInt8(ascii: "."), in: text)
        guard dot < text.count else { return false }
        return Subject.isSlug(utf8: text.extracting(..<dot)) && Subject.isSlug(utf8: text.extracting((dot + 1)...))
    }

    /// Whether a text is a thing, known or not, a slash, and a slug or for `event` an id.
    static func isSubject(_ text: Span<UInt8>) -> Bool {
        let slash = place(of: UInt8(ascii: "/"), in: text)
        guard slash < text.count, Subject.isSlug(utf8: text.extracting(..<slash)) else { return false }
        let slug = text.extracting((slash + 1)...)
        return isEvent(text.extracting(..<slash)) ? EventID.isValid(utf8: slug) : Subject.isSlug(utf8: slug)
    }

    private static func isEvent(_ thing: Span<UInt8>) -> Bool {
        let name = Thing.event.rawValue.utf8
        return thing.count == name.count && zip(thing.indices, name).allSatisfy { thing[$0] == $1 }
    }

    /// Where a byte stands first, or the end.
    private static func place(of byte: UInt8, in text: Span<UInt8>) -> Int {
        var index = 0
        while index < text.count, text[index] != byte { index += 1 }
        return index
    }
}

/// The envelope's `time`: the effective day at midnight UTC.
enum EffectiveTime {
    private static let midnight = "T00:00:00Z"

    static func text(of occurred: Period) -> String {
        occurred.last.description + midnight
    }

    /// Whether some bytes are the text, found without making it.
    static func isText(_ bytes: Span<UInt8>, of occurred: Period) -> Bool {
        let clock = midnight.utf8
        guard bytes.count == 10 + clock.count, Day(utf8: bytes.extracting(..<10)) == occurred.last else { return false }
        return zip(10..<bytes.count, clock).allSatisfy { bytes[$0] == $1 }
    }
}
