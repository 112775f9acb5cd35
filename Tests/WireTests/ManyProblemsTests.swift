import Events
import JSON
import Testing
import Wire

@Suite("Lines with very much wrong in them, or another version")
struct ManyProblemsTests {
    private func fields(_ draft: LineDraft) -> [FieldProblem] {
        do throws(LineProblem) {
            _ = try Reading.line(draft.line)
        } catch {
            if case .fields(let problems) = error { return problems }
        }
        return []
    }

    @Test("Of very many unknown members the first are told, and how many there are beside them")
    func unknownMembers() throws {
        let names = (0..<1_000).map { "member-\(1_000 + $0)" }
        let draft = names.reduce(LineDraft.plain) { $0.with($1, 1) }
        let problems = fields(draft)
        #expect(problems.map(\.path) == names.prefix(20) + [""])
        #expect(problems.last?.reason == .others(980))
        let twenty = names.prefix(20).reduce(LineDraft.plain) { $0.with($1, 1) }
        #expect(fields(twenty).map(\.path) == names.prefix(20).map(\.self))
    }

    @Test("Of very many wrong values in a payload the first are told, and how many there are beside them")
    func wrongValues() throws {
        let draft = LineDraft.plain.with(
            type: "pledge.made", subject: "pledge/x", data: .object([("objectives", .array((0..<500).map { .integer(100 + $0) }))]))
        #expect(fields(draft).count == 21)
        #expect(fields(draft).last?.reason == .others(480))
    }

    @Test("The version of the payload is part of what a line states: the same text under two versions is not the same")
    func contentHasVersion() throws {
        var reader = LineReader()
        let plain = try reader.content(of: LineDraft.plain.line.span)
        let later = try reader.content(of: LineDraft.plain.with("dataschema", "urn:gcm-ledger:meeting.scheduled:2").line.span)
        let again = try reader.content(of: LineDraft.plain.with("id", "other").with("sequence", "0000000009").line.span)
        #expect(plain.canonicalBytes() == again.canonicalBytes())
        #expect(ContentDifference.first(plain, later)?.path == "dataschema")
        #expect(plain.canonicalBytes() != later.canonicalBytes())
    }
}
