import Events
import GlobalCompact
import History
import LedgerTesting
import Testing

@Suite("The three cuts")
struct CutTests {
    static func ledger() throws -> TestLedger {
        try given(
            .document("brief", on: "2024-02-01").id("brief").recorded("2024-02-02"),
            .scheduled("review", "2024-03-11/2024-03-12", on: "2024-02-05").citing("brief").id("planned").recorded("2024-02-06"),
            .convened("review", on: "2024-03-11/2024-03-12").id("held").recorded("2024-03-20"),
            .submitted("report", on: "2024-06").id("report").recorded("2024-07-01"))
    }

    @Test(
        "As of a day shows what had certainly or possibly occurred by then",
        arguments: [
            ("2024-01-31", ""), ("2024-02-01", "brief"), ("2024-02-05", "brief planned"), ("2024-03-10", "brief planned"),
            ("2024-03-11", "brief planned held?"), ("2024-03-12", "brief planned held"), ("2024-05-31", "brief planned held"),
            ("2024-06-01", "brief planned held report?"), ("2024-06-29", "brief planned held report?"),
            ("2024-06-30", "brief planned held report"),
        ])
    func asOf(day: String, facts: String) throws {
        #expect(try Self.ledger().facts(asOf: day) == facts)
    }

    @Test(
        "Known at an instant shows what had been recorded by then, whenever it occurred",
        arguments: [
            ("2024-02-01", ""), ("2024-02-02", "brief"), ("2024-02-05T23:59:59.999999Z", "brief"),
            ("2024-02-06T00:00:00.000000Z", "brief planned"), ("2024-03-19", "brief planned"), ("2024-03-20", "brief planned held"),
            ("2024-06-30", "brief planned held"), ("2024-07-01", "brief planned held report"),
        ])
    func knownAt(instant: String, facts: String) throws {
        #expect(try Self.ledger().facts(knownAt: instant) == facts)
    }

    @Test("As of a day and known at an instant cut one after the other")
    func both() throws {
        let ledger = try Self.ledger()
        #expect(try ledger.facts(asOf: "2024-03-12", knownAt: "2024-03-15") == "brief planned")
        #expect(try ledger.facts(asOf: "2024-03-12", knownAt: "2024-03-20") == "brief planned held")
        #expect(try ledger.facts(asOf: "2024-02-04", knownAt: "2024-03-20") == "brief")
    }

    @Test("Without a cut everything present is visible, also what lies ahead")
    func everything() throws {
        let ledger = try given(.scheduled("review", "2040", on: "2039").id("far"))
        #expect(try ledger.facts() == "far")
        #expect(try given().facts() == "")
    }

    @Test(
        "Open ends take effect with their start, and open starts are possible on every day before",
        arguments: [
            ("1900-01-01", "since?"), ("2024-02-29", "since?"), ("2024-03-01", "since? on?"), ("2024-03-31", "since? on"),
            ("2024-05-30", "since? on"),
            ("2024-05-31", "since on"),
        ])
    func openEnds(day: String, facts: String) throws {
        let ledger = try given(
            .document("a", on: "../2024-05-31").id("since"), .document("b", on: "2024-03/..").id("on").recorded("2024-06-01"))
        let seen = try ledger.facts(asOf: day).split(separator: " ").sorted()
        #expect(seen == facts.split(separator: " ").sorted())
    }

    // MARK: Published by

    @Test(
        "Published by a day shows the documents of that time and what cites one of them",
        arguments: [
            ("2023-12-31", ""), ("2024-01-10", "early cited both"), ("2024-05-30", "early cited both"),
            ("2024-05-31", "early cited late both onlyLate"),
        ])
    func publishedBy(day: String, facts: String) throws {
        let ledger = try given(
            .document("early", on: "2024-01-10").id("early"), .document("late", on: "2024-05").id("late"),
            .convened("a", on: "2024-01-11").citing("early").id("cited"),
            .convened("b", on: "2024-06-01").citing("late").citing("early").id("both"),
            .convened("c", on: "2024-06-02").citing("late").id("onlyLate"), .convened("d", on: "2024-01-05").id("uncited"),
            .convened("e", on: "2024-01-06").citing("nowhere").id("citesNothingThere"))
        #expect(try ledger.facts(publishedBy: day) == facts)
    }

    @Test("Published by looks at the documents known at the instant, and at what a correction cites")
    func publishedByOfCorrections() throws {
        let ledger = try given(
            .document("early", on: "2024-01-10").id("early").recorded("2024-01-11"),
            .document("late", on: "2024-05-02").id("late").recorded("2024-05-03"),
            .convened("a", on: "2024-01-12").citing("late").id("held").recorded("2024-05-04"),
            .corrected("held", to: .convened("a", on: "2024-01-12").citing("early")).id("again").recorded("2024-05-05"),
            .retracted("early").id("away").recorded("2024-05-06"))
        #expect(try ledger.facts(knownAt: "2024-05-04", publishedBy: "2024-02-01") == "early")
        #expect(try ledger.facts(knownAt: "2024-05-05", publishedBy: "2024-02-01") == "early held")
        #expect(try ledger.facts(publishedBy: "2024-02-01") == "")
    }

    @Test("A change of another event that this program does not know is counted under every day, and whatever is published")
    func unknownChange() throws {
        let ledger = try given(
            .convened("a", on: "2024-02-01").id("held"), .unknown("event.annotated", "event/held", on: "2026-03-01").id("p"))
        #expect(try ledger.view(asOf: "2024-03-15").unknownCount == 1)
        #expect(try ledger.view(asOf: "2024-03-15", publishedBy: "2024-03-15").unknownCount == 1)
        #expect(try ledger.view(asOf: "2024-03-15", knownAt: "2023-01-01").unknownCount == 0)
    }

    @Test("What this program does not know is kept and counted once it has occurred")
    func unknown() throws {
        let ledger = try given(
            .unknown("pledge.handed-over", "pledge/a", on: "2024-03-01").id("p"),
            .unknown("pledge.handed-over", "pledge/b", on: "2024-03").id("q"),
            .convened("a", on: "2024-02-01").id("held"), .retracted("p").id("away").recorded("2099-01-01"))
        #expect(try ledger.view(asOf: "2024-03-15", knownAt: "2098-01-01").unknownCount == 1)
        #expect(try ledger.view(asOf: "2024-03-31", knownAt: "2098-01-01").unknownCount == 2)
        #expect(try ledger.view().unknownCount == 1)
        #expect(try ledger.facts() == "held q")
    }
}
