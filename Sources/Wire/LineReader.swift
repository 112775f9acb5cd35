package import Events
import Evidence
package import GlobalCompact
package import JSON

/// Reads the lines of a writer's file, strictly: what it takes is exactly what `LineWriter` writes.
///
/// It keeps its buffers from line to line.
package struct LineReader: Sendable {
    private var document = JSONDocument()

    package init() {}

    /// The event of a line without its newline.
    package mutating func read(_ line: Span<UInt8>) throws(LineProblem) -> RecordedEvent {
        try parse(line)
        guard document.isCanonical else { throw line[line.count - 1] == 13 ? .carriageReturn : .notCanonical }
        let members = try envelope()
        try compareChecksum(line, members)
        return try event(members)
    }

    /// The event and its days, of a line that was read in full before: nothing is compared again.
    package mutating func statement(of line: Span<UInt8>) throws(LineProblem) -> (event: Event, occurred: Period) {
        try parse(line)
        var reader = EnvelopeReader(document, try envelope())
        guard let statement = reader.readStatement() else { throw .fields(FieldProblem.first(of: reader.problems)) }
        return statement
    }

    /// What a line states, without what the program says of its recording: `data`, `dataschema`, `occurred`, `subject`
    /// and `type`, with every period as it is spelled today.
    ///
    /// Two events are the same when their contents' canonical bytes are.
    package mutating func content(of line: Span<UInt8>) throws(LineProblem) -> JSONValue {
        try parse(line)
        let stated: [EnvelopeMember] = [.data, .dataschema, .occurred, .subject, .type]
        return PeriodSpelling.ofToday(
            .object(
                stated.compactMap { member in
                    document.member(member.rawValue, of: document.root).map { (member.rawValue, document.value($0)) }
                }))
    }

    /// The whole line as a value.
    package mutating func value(of line: Span<UInt8>) throws(LineProblem) -> JSONValue {
        try parse(line)
        return document.value(document.root)
    }

    private mutating func parse(_ line: Span<UInt8>) throws(LineProblem) {
        guard line.count <= LineLimit.bytes else { throw .tooLong(bytes: line.count) }
        do throws(JSONProblem) {
            try document.parse(line, limits: .line)
        } catch {
            throw .json(error)
        }
    }

    private func envelope() throws(LineProblem) -> EnvelopeNodes {
        guard document.kind(document.root) == .object else {
            throw .fields([FieldProblem(path: "", reason: .wrongShape(expected: "an object"))])
        }
        var nodes = EnvelopeNodes()
        var problems: [FieldProblem] = []
        var others = 0
        // Both are in the order of their names.
        let members = EnvelopeMember.allCases
        var next = 0
        for (key, value) in document.members(of: document.root) {
            let place = members[next...].firstIndex { document.equals(key, $0.rawValue) }
            if let place {
                nodes[members[place]] = value
                next = place + 1
            } else if problems.count < FieldProblem.most {
                let name = document.string(key)
                problems.append(FieldProblem(path: name, reason: .unknownMember(name: name, known: members.map(\.rawValue))))
            } else {
                others += 1
            }
        }
        for member in EnvelopeMember.allCases where member.isRequired && nodes[member] == nil {
            problems.append(FieldProblem(path: member.rawValue, reason: .missing))
        }
        guard problems.isEmpty else { throw .fields(FieldProblem.first(of: problems, others: others)) }
        return nodes
    }

    private func compareChecksum(_ line: Span<UInt8>, _ members: EnvelopeNodes) throws(LineProblem) {
        guard let node = members[.crc32c] else { return }
        let found = document.string(node)
        let range = document.range(node)
        guard document.kind(node) == .string, range.count == 10 else {
            throw .fields([FieldProblem(path: "crc32c", reason: .wrongShape(expected: "eight lower-case hex digits"))])
        }
        let computed = CRC32C.checksum(line, noughtsFrom: range.lowerBound + 1)
        guard CRC32C.isHex(found, of: computed) else { throw .checksum(found: found, computed: CRC32C.hex(computed)) }
    }

    private func event(_ members: EnvelopeNodes) throws(LineProblem) -> RecordedEvent {
        var reader = EnvelopeReader(document, members)
        let event = reader.read()
        guard reader.problems.isEmpty, let event else { throw .fields(FieldProblem.first(of: reader.problems)) }
        return event
    }
}

/// The nodes of an envelope's members.
struct EnvelopeNodes {
    private var nodes = InlineArray<13, JSONNode?>(repeating: nil)

    subscript(_ member: EnvelopeMember) -> JSONNode? {
        get { nodes[member.index] }
        set { nodes[member.index] = newValue }
    }
}

extension EnvelopeMember {
    /// Its place among the cases.
    var index: Int {
        switch self {
        case .batch: 0
        case .crc32c: 1
        case .data: 2
        case .dataschema: 3
        case .id: 4
        case .occurred: 5
        case .recordedtime: 6
        case .sequence: 7
        case .source: 8
        case .specversion: 9
        case .subject: 10
        case .time: 11
        case .type: 12
        }
    }
}
