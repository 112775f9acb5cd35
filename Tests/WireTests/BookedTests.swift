import Events
import GlobalCompact
import JSON
import LedgerTesting
import Testing
import Wire

@Suite("What was booked")
struct BookedTests {
    @Test("A line of before that books in another currency than US dollars is read, and the same is refused when it is offered")
    func oldLines() throws {
        let golden = try Reading.line(try #require(GoldenLines.of(.contributionDeposited).first))
        var payload = ContributionDeposited()
        payload.booked = Money(amountMinorUnits: 500, currency: try #require(Currency(code: "EUR")))
        let offer = Offer(
            id: golden.id, type: .contributionDeposited, subject: try #require(Subject(golden.subject)), occurred: golden.occurred,
            event: .contribution(.deposited(payload)), data: FieldWriter.object(payload))
        let recording = Recording(
            id: golden.id, writer: golden.writer, sequence: golden.sequence, batch: golden.batch, recorded: golden.recorded)
        let line = String(decoding: try LineWriter.line(of: offer, recording), as: UTF8.self)
        guard case .contribution(.deposited(let read)) = try Reading.line(line).event else {
            Issue.record("another event was read")
            return
        }
        #expect(read.booked?.currency.code == "EUR" && read.booked?.amount == "5.00")

        let offered = """
            {"type":"contribution.deposited","subject":"contribution/c","occurred":"2024-01-01",\
            "data":{"booked":{"amount":"5.00","currency":"EUR"}}}
            """
        var reader = OfferReader()
        #expect(
            throws: OfferProblem.fields([
                FieldProblem(path: "data.booked", reason: .wrongValue(found: "EUR", expected: "an amount in USD"))
            ])
        ) {
            try reader.read(Array(offered.utf8).span)
        }
        #expect(throws: Never.self) { try reader.read(Array(offered.replacing("EUR", with: "USD").utf8).span) }
    }
}
