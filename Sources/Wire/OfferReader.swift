import Events
import GlobalCompact
import JSON

/// Reads events offered as JSON objects with `type`, `subject`, `occurred`, `data` and perhaps `id`.
package struct OfferReader: Sendable {
    private var document = JSONDocument()

    package init() {}

    /// The event that some bytes offer, normalised.
    package mutating func read(_ bytes: Span<UInt8>) throws(OfferProblem) -> Offer {
        do throws(JSONProblem) {
            try document.parse(bytes, limits: .line)
        } catch {
            throw .json(error)
        }
        var problems: [FieldProblem] = []
        guard document.kind(document.root) == .object else {
            throw .fields([FieldProblem(path: "", reason: .wrongShape(expected: "an object"))])
        }
        if !document.hasOnlyPlainIntegers { problems.append(FieldProblem(path: "", reason: .notAnInteger)) }
        checkMembers(&problems)
        let offer = offer(&problems)
        guard problems.isEmpty, let offer else { throw .fields(problems) }
        return offer
    }

    private func checkMembers(_ problems: inout [FieldProblem]) {
        let known = EnvelopeMember.allCases.filter { !$0.isSetByTheProgram }.map(\.rawValue)
        for (key, value) in document.members(of: document.root) {
            let name = document.string(key)
            guard let member = EnvelopeMember(rawValue: name) else {
                problems.append(FieldProblem(path: name, reason: .unknownMember(name: name, known: known)))
                continue
            }
            if member.isSetByTheProgram { problems.append(FieldProblem(path: name, reason: .setByTheProgram)) }
            if member == .specversion, !document.equals(value, "1.0") {
                problems.append(FieldProblem(path: name, reason: .wrongValue(found: document.string(value), expected: "1.0")))
            }
        }
    }

    private func text(_ member: EnvelopeMember, required: Bool, _ problems: inout [FieldProblem]) -> String? {
        guard let node = document.member(member.rawValue, of: document.root) else {
            if required { problems.append(FieldProblem(path: member.rawValue, reason: .missing)) }
            return nil
        }
        guard document.kind(node) == .string else {
            problems.append(FieldProblem(path: member.rawValue, reason: .wrongShape(expected: "a text")))
            return nil
        }
        return document.string(node)
    }

    private func offer(_ problems: inout [FieldProblem]) -> Offer? {
        let id = text(.id, required: false, &problems)
        if let id, !EventID.isValid(id) { problems.append(FieldProblem(path: "id", reason: .notAnEventID(id))) }
        let typeName = text(.type, required: true, &problems)
        let subjectText = text(.subject, required: true, &problems)
        let period = parsedPeriod(&problems)
        guard let typeName else { return nil }
        guard let type = EventType(rawValue: typeName) else {
            problems.append(FieldProblem(path: "type", reason: .unknownType(typeName)))
            return nil
        }
        if type.isWrittenByTheProgram { problems.append(FieldProblem(path: "type", reason: .setByTheProgram)) }
        let subject = subjectText.flatMap { parsedSubject($0, of: type, &problems) }
        guard let (event, data, unknown) = payload(type, &problems), let subject, let period else { return nil }
        return Offer(id: id, type: type, subject: subject, occurred: period, event: event, data: data, unknownMembers: unknown)
    }

    private func parsedPeriod(_ problems: inout [FieldProblem]) -> Period? {
        guard let text = text(.occurred, required: true, &problems) else { return nil }
        do throws(PeriodProblem) {
            return try Period(parsing: text)
        } catch {
            problems.append(FieldProblem(path: "occurred", reason: .period(error)))
            return nil
        }
    }

    private func parsedSubject(_ text: String, of type: EventType, _ problems: inout [FieldProblem]) -> Subject? {
        guard let subject = Subject(text) else {
            problems.append(FieldProblem(path: "subject", reason: .notASubject(text)))
            return nil
        }
        if subject.thing != type.thing {
            problems.append(FieldProblem(path: "subject", reason: .subjectOfOtherThing(subject: text, type: type)))
        }
        return subject
    }

    private func payload(_ type: EventType, _ problems: inout [FieldProblem]) -> (Event, JSONValue, [String])? {
        guard let data = document.member(EnvelopeMember.data.rawValue, of: document.root) else {
            problems.append(FieldProblem(path: "data", reason: .missing))
            return nil
        }
        guard document.kind(data) == .object else {
            problems.append(FieldProblem(path: "data", reason: .wrongShape(expected: "an object")))
            return nil
        }
        // Of corrections each version has a member that the other has not.
        let version = type == .eventCorrected && document.member("changes", of: data) != nil ? 2 : 1
        var reader = FieldReader(document, object: data, path: "data", mode: .offered, version: version)
        let event = Event.make(type, visitedBy: &reader)
        problems += reader.problems
        let unknown = reader.unread()
        if version > 1, unknown.contains(where: { $0.name == "content" }) {
            problems.append(FieldProblem(path: "data.content", reason: .wrongShape(expected: "either content or changes")))
        }
        for (name, value) in unknown + reader.unknownInContent {
            if let address = EmailAddress.first(in: name) { problems.append(FieldProblem(path: "data", reason: .emailAddress(address))) }
            checkAddresses(value, path: "data." + name, &problems)
        }
        guard let payload = event.payload, case .object(var members) = FieldWriter.object(payload) else { return nil }
        members += unknown.map { ($0.name, document.value($0.value)) }
        keep(reader.unknownInContent, in: version > 1 ? "changes" : "content", of: &members)
        return (event, .object(members), unknown.map(\.name))
    }

    /// Puts back the members of the `data` in a correction's content or changes that are none of its fields.
    private func keep(
        _ unknown: [(name: String, value: JSONNode)], in holder: String, of members: inout [(name: String, value: JSONValue)]
    ) {
        guard !unknown.isEmpty, let place = members.firstIndex(where: { $0.name == holder }),
            case .object(var content) = members[place].value
        else { return }
        let values = unknown.map { (name: $0.name, value: document.value($0.value)) }
        if let inner = content.firstIndex(where: { $0.name == "data" }), case .object(let data) = content[inner].value {
            content[inner].value = .object(data + values)
        } else {
            content.append(("data", .object(values)))
        }
        members[place].value = .object(content)
    }

    /// Finds e-mail addresses where no field looks for them.
    private func checkAddresses(_ node: JSONNode, path: String, _ problems: inout [FieldProblem]) {
        func check(_ text: String) {
            if let address = EmailAddress.first(in: text) { problems.append(FieldProblem(path: path, reason: .emailAddress(address))) }
        }
        check(document.string(node))
        for (index, element) in document.elements(of: node).enumerated() { checkAddresses(element, path: "\(path)[\(index)]", &problems) }
        for (key, value) in document.members(of: node) {
            check(document.string(key))
            checkAddresses(value, path: path + "." + document.string(key), &problems)
        }
    }
}
