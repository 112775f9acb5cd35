import Events
import GlobalCompact
import History
import LedgerTesting
import Testing

@Suite("What a clock that was ahead recorded can be corrected and retracted before its time has come")
struct ClockAheadTests {
    /// A meeting that a clock two hours ahead recorded at eleven.
    private static let ahead = "2026-05-10T11:00:00.000000Z"

    private func held(_ more: Line...) throws -> TestLedger {
        try given(.convened("a", on: "2022-05-17").id("fact").recorded(Self.ahead)).and(more)
    }

    private func correction(_ slug: String, replaces version: String? = nil) throws -> Line {
        try .corrected("fact", replaces: version, to: .convened(slug, on: "2022-05-17"))
    }

    private func subjects(_ ledger: TestLedger, knownAt: String? = nil) throws -> [String] {
        let view = try ledger.view(knownAt: knownAt)
        return view.facts.map { view.subject(of: $0) }
    }

    @Test("A retraction counts as recorded right after it: no answer has the one without the other")
    func retracted() throws {
        let ledger = try held(.retracted("fact").id("r").recorded("2026-05-10T09:05:00.000000Z"))
        #expect(try subjects(ledger) == [])
        for instant in ["2026-05-10T10:59:59.999999Z", "2026-05-10T11:00:00.000001Z"] {
            #expect(try subjects(ledger, knownAt: instant) == [], "\(instant)")
        }
        #expect(try subjects(ledger, knownAt: Self.ahead) == ["meeting/a"], "at the very moment it is recorded, and no more")
    }

    @Test("A retraction of the retraction comes after both, though it was recorded before them")
    func broughtBack() throws {
        let ledger = try held(
            .retracted("fact").id("r").recorded("2026-05-10T09:05:00.000000Z"),
            .retracted("r").id("rr").recorded("2026-05-10T09:10:00.000000Z"))
        #expect(try subjects(ledger) == ["meeting/a"])
        #expect(try subjects(ledger, knownAt: "2026-05-10T11:00:00.000001Z") == [])
        #expect(try subjects(ledger, knownAt: "2026-05-10T11:00:00.000002Z") == ["meeting/a"])
    }

    @Test("Corrections hold in the order in which they were recorded, whatever their ids are")
    func corrected() throws {
        let chain = try held(
            correction("b").id("z").recorded("2026-05-10T09:05:00.000000Z"),
            correction("c", replaces: "z").id("a").recorded("2026-05-10T09:10:00.000000Z"))
        #expect(try subjects(chain) == ["meeting/c"])
        let rivals = try held(
            correction("b").id("z").recorded("2026-05-10T09:05:00.000000Z"),
            correction("c").id("a").recorded("2026-05-10T09:10:00.000000Z"))
        #expect(try subjects(rivals) == ["meeting/c"])
        let later = try held(
            correction("b").id("z").recorded("2026-05-10T09:05:00.000000Z"),
            correction("c", replaces: "z").id("a").recorded("2026-05-10T12:00:00.000000Z"))
        #expect(try subjects(later) == ["meeting/c"])
        #expect(try subjects(later, knownAt: "2026-05-10T11:30:00.000000Z") == ["meeting/b"])
    }

    @Test("A correction of a correction that was ahead counts after it, and is not known before it")
    func correctionAhead() throws {
        let ledger = try given(
            .convened("a", on: "2022-05-17").id("fact").recorded("2026-05-10T08:00:00.000000Z"),
            correction("b").id("z").recorded(Self.ahead),
            correction("c", replaces: "z").id("y").recorded("2026-05-10T09:05:00.000000Z"))
        #expect(try subjects(ledger) == ["meeting/c"])
        #expect(try subjects(ledger, knownAt: "2026-05-10T09:30:00.000000Z") == ["meeting/a"])
        #expect(try subjects(ledger, knownAt: Self.ahead) == ["meeting/b"])
    }

    @Test("What names itself, through whatever it names, takes out only what was recorded before it", arguments: [false, true])
    func circle(isReversed: Bool) throws {
        let lines = [
            try Line.convened("a", on: "2022-05-17").id("fact").recorded("2026-05-10T08:00:00.000000Z"),
            try .retracted("x").id("y").recorded("2026-05-10T09:00:00.000000Z"),
            try .retracted("y").id("x").recorded("2026-05-10T10:00:00.000000Z"),
            try .retracted("self").id("self").recorded("2026-05-10T10:00:00.000000Z"),
        ]
        let view = try TestLedger(isReversed ? lines.reversed() : lines).view()
        #expect(view.resolution.retracted.map { view.eventIndex.ids[$0] } == ["y"])
    }

    @Test("A chain of thousands is followed to its end")
    func longChain() throws {
        var lines = [try Line.convened("a", on: "2022-05-17").id("r0").recorded(Self.ahead)]
        for number in 1...5000 {
            let second = String(number + 10_000)
            let minute =
                "2026-05-10T09:0\(second.dropFirst().prefix(1)):\(number % 60 < 10 ? "0" : "")\(number % 60).00\(second.dropFirst())Z"
            lines.append(try .retracted("r\(number - 1)").id("r\(number)").recorded(minute))
        }
        #expect(try subjects(TestLedger(lines)) == ["meeting/a"])
    }
}
