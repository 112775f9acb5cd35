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
        let id = text(.id) { EventID.isValid($0) ? nil : .notAnEventID($0) }
        let writer = text(.source) { WriterName.isValid($0) ? nil : .notASlug($0) }
        let type = text(.type) { Self.isTypeName($0) ? nil : .unknownType($0) }
        let subject = text(.subject) { Self.isSubject($0) ? nil : .notASubject($0) }
        let sequence = text(.sequence) { Self.sequence($0) == nil ? .wrongShape(expected: "ten digits") : nil }.flatMap(Self.sequence)
        let recorded = text(.recordedtime) { Instant($0) == nil ? .notATime($0) : nil }.flatMap { Instant($0) }
        let batch = members[.batch] == nil ? nil : text(.batch) { BatchPlace($0) == nil ? .wrongShape(expected: "k/n") : nil }
        guard let id, let writer, let type, let subject, let sequence, let recorded, let occurred = period() else { return nil }
        compareDays(occurred, recorded)
        compareSubject(subject, type)
        guard let event = event(type), problems.isEmpty else { return nil }
        return RecordedEvent(
            id: id, writer: writer, sequence: sequence, batch: batch.flatMap { BatchPlace($0) }, type: type, subject: subject,
            occurred: occurred, recorded: recorded, event: event)
    }

    private mutating func report(_ member: EnvelopeMember, _ reason: FieldProblem.Reason) {
        problems.append(FieldProblem(path: member.rawValue, reason: reason))
    }

    private mutating func text(_ member: EnvelopeMember, _ check: (String) -> FieldProblem.Reason?) -> String? {
        guard let node = members[member] else { return nil }
        guard document.kind(node) == .string else {
            report(member, .wrongShape(expected: "a text"))
            return nil
        }
        let text = document.string(node)
        if let reason = check(text) {
            report(member, reason)
            return nil
        }
        return text
    }

    private mutating func expect(_ value: String, in member: EnvelopeMember) {
        guard let found = text(member, { _ in nil }), found != value else { return }
        report(member, .wrongValue(found: found, expected: value))
    }

    private mutating func period() -> Period? {
        guard let spelling = text(.occurred, { _ in nil }) else { return nil }
        do throws(PeriodProblem) {
            let period = try Period(parsing: spelling)
            if period.description != spelling { report(.occurred, .notShortest(spelling, shortest: period.description)) }
            return period
        } catch {
            report(.occurred, .period(error))
            return nil
        }
    }

    private mutating func compareDays(_ occurred: Period, _ recorded: Instant) {
        let expected = EffectiveTime.text(of: occurred)
        if let found = text(.time, { _ in nil }), found != expected {
            report(.time, .effectiveDayDiffers(found: found, expected: expected))
        }
        if occurred.first > recorded.day {
            report(.occurred, .afterTheDayOfRecording(first: occurred.first, recording: recorded.day))
        }
    }

    private mutating func compareSubject(_ subject: String, _ type: String) {
        guard let slash = subject.firstIndex(of: "/"), let dot = type.firstIndex(of: "."), subject[..<slash] != type[..<dot] else { return }
        guard let known = EventType(rawValue: type) else { return report(.subject, .notASubject(subject)) }
        report(.subject, .subjectOfOtherThing(subject: subject, type: known))
    }

    private mutating func event(_ type: String) -> Event? {
        guard let data = members[.data] else { return nil }
        guard document.kind(data) == .object else {
            report(.data, .wrongShape(expected: "an object"))
            return nil
        }
        if members[.dataschema] != nil {
            let prefix = "urn:gcm-ledger:\(type):"
            let version = text(.dataschema) { Self.isLaterVersion($0, prefix) ? nil : .wrongShape(expected: prefix + "2 or later") }
            return version == nil ? nil : .unknown(type: type)
        }
        if type == EventType.eventCorrected.rawValue, correctsUnknownType(data) { return .unknown(type: type) }
        guard let known = EventType(rawValue: type) else { return .unknown(type: type) }
        var reader = FieldReader(document, object: data, path: "data", mode: .recorded)
        let event = Event.make(known) { payload in
            payload.allFields(&reader)
        }
        problems += reader.problems
        return event
    }

    /// Whether a correction holds an event of a type that this program does not know, which it can then not read either.
    private func correctsUnknownType(_ data: JSONNode) -> Bool {
        guard let content = document.member("content", of: data), let type = document.member("type", of: content) else { return false }
        let name = document.string(type)
        return Self.isTypeName(name) && EventType(rawValue: name) == nil
    }

    /// Whether a text is a prefix and after it 2 or more in plain digits.
    private static func isLaterVersion(_ text: String, _ prefix: String) -> Bool {
        guard text.hasPrefix(prefix) else { return false }
        let digits = text.utf8.dropFirst(prefix.utf8.count)
        guard digits.allSatisfy({ (48...57).contains($0) }), let first = digits.first else { return false }
        return first != 48 && !digits.elementsEqual([49])
    }

    private static func sequence(_ text: String) -> Int? {
        guard text.utf8.count == 10, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), number > 0 else {
            return nil
        }
        return number
    }

    /// Whether a text is `<thing>.<verb>` in lower-case words joined by hyphens.
    static func isTypeName(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { Subject.isSlug(String($0)) }
    }

    /// Whether a text is a thing, known or not, a slash, and a slug or for `event` an id.
    static func isSubject(_ text: String) -> Bool {
        guard let slash = text.firstIndex(of: "/") else { return false }
        let slug = String(text[text.index(after: slash)...])
        let thing = String(text[..<slash])
        return Subject.isSlug(thing) && (thing == Thing.event.rawValue ? EventID.isValid(slug) : Subject.isSlug(slug))
    }
}

/// The envelope's `time`: the effective day at midnight UTC.
enum EffectiveTime {
    static func text(of occurred: Period) -> String {
        occurred.last.description + "T00:00:00Z"
    }
}
