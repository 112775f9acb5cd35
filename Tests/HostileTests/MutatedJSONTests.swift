import DeskTesting
import Events
import GlobalCompact
import JSON
import LedgerTesting
import Testing
import Wire

@Suite("Laws over spoilt lines and offers")
struct MutatedJSONTests {
    private static let lines = GoldenLines.all.map { Array($0.utf8) }

    @Test("A line that is taken is what writing it again gives, but for intervals of before; one that is not has a place and a reason")
    func lines() throws {
        var reader = LineReader()
        var known = 0
        let (tried, accepted) = try Mutations.forEach(4000, of: Self.lines, isJSON: true) { (line, place) throws in
            let event: RecordedEvent
            do throws(LineProblem) {
                event = try reader.read(line.span)
            } catch {
                #expect(Told.isTold(error, of: line), "\(error): \(place)")
                return false
            }
            #expect(try reader.value(of: line.span).canonicalBytes() == line, "\(place)")
            let recording = Recording(
                id: event.id, writer: event.writer, sequence: event.sequence, batch: event.batch, recorded: event.recorded)
            #expect(try LineWriter.line(moving: line.span, recording) == line, "\(place)")
            if event.event.payload != nil { known += 1 }
            let again = try Self.rewritten(event, recording, line)
            if GoldenLines.isFormerlySpelled(String(decoding: line, as: UTF8.self)) {
                #expect(try reader.content(of: again.span) == reader.content(of: line.span), "\(place)")
            } else {
                #expect(again == line, "\(place)")
            }
            return true
        }
        #expect(accepted * 50 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were taken")
        #expect(known * 100 > tried, "\(known) of \(tried) were read as events")
    }

    /// The line that the event and the unknown members of its data make; that of a type or of a record with more in it than this
    /// program knows cannot be made of what it has read.
    private static func rewritten(_ event: RecordedEvent, _ recording: Recording, _ line: [UInt8]) throws -> [UInt8] {
        guard let payload = event.event.payload, let subject = Subject(event.subject) else { return line }
        var reader = LineReader()
        let content = try reader.content(of: line.span)
        if hasUnknownInRecords(content) { return line }
        let stated = try #require(content["data"])
        let type = Swift.type(of: payload).type
        let fields = Set(FieldList.of(type, version: payload.version).map(\.name))
        let unknown = stated.members.filter { !fields.contains($0.name) }
        let written = FieldWriter.object(payload).members
        let offer = Offer(
            id: event.id, type: type, subject: subject, occurred: event.occurred, event: event.event, data: .object(written + unknown))
        return try LineWriter.line(of: offer, recording)
    }

    /// Whether a record in the payload has a member that an offer of it would be refused for.
    private static func hasUnknownInRecords(_ content: JSONValue) -> Bool {
        var reader = OfferReader()
        do throws(OfferProblem) {
            _ = try reader.read(content.canonicalBytes().span)
            return false
        } catch {
            guard case .fields(let problems) = error else { return false }
            return problems.contains { if case .unknownMember = $0.reason { true } else { false } }
        }
    }

    @Test("An offer that is taken is taken again in the spelling that it got, and is then the same; one that is not has its reasons")
    func offers() throws {
        let stated: Set<String> = ["data", "id", "occurred", "subject", "type"]
        let offers = try Self.lines.map { line in
            let document = try JSONDocument(parsing: line)
            return JSONValue.object(document.value(document.root).members.filter { stated.contains($0.name) }).canonicalBytes()
        }
        var reader = OfferReader()
        let (tried, accepted) = try Mutations.forEach(4000, of: offers, isJSON: true) { (bytes, place) throws in
            let offer: Offer
            do throws(OfferProblem) {
                offer = try reader.read(bytes.span)
            } catch {
                #expect(Told.isTold(error, of: bytes), "\(error): \(place)")
                return false
            }
            let spelling = JSONValue.object(
                offer.content.members.filter { $0.name != "dataschema" } + (offer.id.map { [("id", .string($0))] } ?? [])
            ).canonicalBytes()
            let again = try reader.read(spelling.span)
            #expect(again.content == offer.content && again.id == offer.id, "\(place)")
            #expect(again.unknownMembers.sorted() == offer.unknownMembers.sorted(), "\(place)")
            return true
        }
        #expect(accepted * 20 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were taken")
    }

    @Test("A text that is read as JSON is read again from each of its forms; one that is not has a place in it and a reason")
    func json() throws {
        var used = JSONDocument()
        let (tried, accepted) = try Mutations.forEach(4000, of: Self.lines, isJSON: true) { (text, place) throws in
            do throws(JSONProblem) {
                try used.parse(text.span, limits: .line)
            } catch {
                #expect(error.offset >= 0 && error.offset <= text.count, "\(error): \(place)")
                return false
            }
            let value = used.value(used.root)
            let canonical = value.canonicalBytes()
            #expect(used.isCanonical == (canonical == text) || !used.hasOnlyPlainIntegers, "\(place)")
            for form in [canonical, value.prettyBytes()] {
                let again = try JSONDocument(parsing: form, limits: JSONLimits(depth: 64, bytes: .max))
                #expect(again.value(again.root).canonicalBytes() == canonical, "\(place)")
            }
            return true
        }
        #expect(accepted * 10 > tried && accepted < tried, "\(accepted) of \(tried) were read")
    }
}
