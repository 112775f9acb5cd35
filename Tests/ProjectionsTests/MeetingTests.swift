import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Meetings")
struct MeetingTests {
    /// `planned 2024-03-11/2024-03-12 by p`, or `nothing`.
    private func story(_ ledger: TestLedger, asOf day: String, isPossible: Bool = false) throws -> String {
        let state = try isPossible ? ledger.possibleState(asOf: day) : ledger.state(asOf: day)
        guard let meeting = state.meetings["review"], meeting.begun else { return "nothing" }
        let days = meeting.days.map { " \($0)" } ?? ""
        return meeting.status.rawValue + days + " by " + meeting.decisive.joined(separator: " ")
    }

    @Test(
        "A meeting is proposed, mandated, planned, planned anew and held",
        arguments: [
            ("2023-01-01", "nothing"), ("2023-01-02", "proposed 2024-02 by idea"), ("2023-02-01", "planned 2024 by mandate"),
            ("2023-03-01", "planned 2024-03-11/2024-03-12 by days"), ("2023-04-01", "planned 2024-03-18/2024-03-19 by moved"),
            ("2024-03-17", "planned 2024-03-18/2024-03-19 by moved"), ("2024-03-18", "planned 2024-03-18/2024-03-19 by moved"),
            ("2024-03-19", "held 2024-03-18/2024-03-19 by held"), ("2024-06-01", "held 2024-03-18/2024-03-19 by held"),
        ])
    func life(asOf: String, expected: String) throws {
        let ledger = try given(
            .proposed("review", "2024-02", on: "2023-01-02").id("idea"), .mandated("review", "2024", on: "2023-02-01").id("mandate"),
            .scheduled("review", "2024-03-11/2024-03-12", on: "2023-03-01").id("days"),
            .rescheduled("review", "2024-03-18/2024-03-19", on: "2023-04-01").id("moved"),
            .convened("review", on: "2024-03-18/2024-03-19").id("held"), .rescheduled("review", "2024-05", on: "2024-05-01").id("late"))
        #expect(try story(ledger, asOf: asOf) == expected)
    }

    @Test("A review of two days has possibly been held on its first day, and certainly on its last")
    func withinTheReview() throws {
        let ledger = try given(
            .scheduled("review", "2024-03-11/2024-03-12", on: "2024-01-10").id("plan"),
            .convened("review", on: "2024-03-11/2024-03-12").id("held"))
        #expect(try story(ledger, asOf: "2024-03-10", isPossible: true) == "planned 2024-03-11/2024-03-12 by plan")
        #expect(try story(ledger, asOf: "2024-03-11") == "planned 2024-03-11/2024-03-12 by plan")
        #expect(try story(ledger, asOf: "2024-03-11", isPossible: true) == "held 2024-03-11/2024-03-12 by held")
        #expect(try story(ledger, asOf: "2024-03-12") == "held 2024-03-11/2024-03-12 by held")
        let held: Set<ExactText> = ["held"]
        #expect(try ledger.tallies("meetings", where: [.status: held], asOf: "2024-03-10") == ["0"])
        #expect(try ledger.tallies("meetings", where: [.status: held], asOf: "2024-03-11") == ["0 +1"])
        #expect(try ledger.tallies("meetings", where: [.status: held], asOf: "2024-03-12") == ["1: held"])
        #expect(try ledger.tallies("meetings", where: [.status: ["planned"]], asOf: "2024-03-11") == ["1 -1: plan"])
    }

    @Test(
        "A vaguer later plan does not displace exact days; other days, and exacter ones, do",
        arguments: [
            (["2024-03-11/2024-03-12", "2024-03"], "2024-03-11/2024-03-12"), (["2024-03-11/2024-03-12", "2024"], "2024-03-11/2024-03-12"),
            (["2024-03-11/2024-03-12", "2024/.."], "2024-03-11/2024-03-12"), (["2024-03-11/2024-03-12", "2024-04"], "2024-04"),
            (["2024-03-11/2024-03-12", "2024-03-12/2024-03-13"], "2024-03-12/2024-03-13"),
            (["2024-03-11/2024-03-12", "2024-03-11"], "2024-03-11"),
            (["2024", "2024-03", "2024-03-11"], "2024-03-11"), (["2024-03-11", "2024-04", "2024"], "2024-04"),
            (["2024-03-01/..", "2024-03"], "2024-03"), (["2024-03", "2024-03"], "2024-03"),
        ])
    func vaguer(plans: [String], expected: String) throws {
        var lines = [try Line.proposed("review", on: "2022-12-31")]
        for (place, plan) in plans.enumerated() { lines.append(try .rescheduled("review", plan, on: "2023-01-0\(place + 1)")) }
        let state = try TestLedger(lines).state()
        #expect(state.meetings["review"]?.planned?.period.description == expected)
    }

    @Test("A second source corroborates: both say so, the exacter days stand, and the States and groups come together")
    func corroborated() throws {
        let ledger = try given(
            .convened("review", as: .review(.eca), attended: "KEN", groups: [.youth], on: "2024-03").id("month"),
            .convened("review", attended: "MAR", groups: [.migrants], on: "2024-03-11/2024-03-12").id("days"),
            .convened("review", on: "2024-03-10/2024-03-13").id("wider"))
        let meeting = try #require(try ledger.state().meetings["review"])
        #expect(meeting.held?.description == "2024-03-11/2024-03-12")
        #expect(meeting.decisive == ["days", "wider", "month"])
        #expect(meeting.attended.map(\.code).sorted() == ["KEN", "MAR"])
        #expect(Set(meeting.groups) == [.youth, .migrants])
        #expect(try ledger.tallies("meetings") == ["1: days month wider"])
    }

    @Test("A meeting is called off, and may be planned again; one that was held stays held")
    func cancelled() throws {
        let ledger = try given(
            .scheduled("review", "2024-03-11", on: "2024-01-10").id("plan"), .cancelled("review", on: "2024-02-01").id("off"),
            .scheduled("review", "2024-06-11", on: "2024-04-01").id("again"))
        #expect(try story(ledger, asOf: "2024-01-31") == "planned 2024-03-11 by plan")
        #expect(try story(ledger, asOf: "2024-02-01") == "cancelled 2024-03-11 by off")
        #expect(try story(ledger, asOf: "2024-04-01") == "planned 2024-06-11 by again")
        let held = try given(.convened("review", on: "2024-03-11").id("held"), .cancelled("review", on: "2024-03-12"))
        #expect(try story(held, asOf: "2024-04-01") == "held 2024-03-11 by held")
    }

    @Test("A thing exists as of a day when the event that begins it is certain; what happened to it shows from then on")
    func existence() throws {
        let ledger = try given(
            .scheduled("review", "2024-09-01", on: "2024-05").id("plan"),
            .rescheduled("review", "2024-10-01", on: "2024-05-10").id("moved"),
            .agendaSet("review", ["Opening"], on: "2024-05-12").id("agenda"))
        #expect(try story(ledger, asOf: "2024-05-09") == "nothing")
        #expect(try story(ledger, asOf: "2024-05-30") == "nothing")
        #expect(try ledger.tallies("meetings", asOf: "2024-05-30") == ["0 +1"])
        #expect(try ledger.tallies("meetings", asOf: "2024-04-30") == ["0"])
        let meeting = try #require(try ledger.state(asOf: "2024-05-31").meetings["review"])
        #expect(meeting.begun)
        #expect(meeting.entity.stated(MeetingAgendaSet.self).sessions.map(\.title) == ["Opening"])
        #expect(meeting.events == ["moved", "agenda", "plan"])
    }

    @Test("A meeting counts under its kind, and no other", arguments: MeetingKind.allCases)
    func kinds(kind: MeetingKind) throws {
        let ledger = try given(.convened("m", as: .of(kind), on: "2024-07-08").id("m"))
        #expect(try ledger.tallies("meetings", by: [.kind]) == ["\(kind.rawValue) 1: m"])
    }

    @Test("A later event adds to the description and takes nothing away; of several agendas the last stands")
    func description() throws {
        var place = MeetingDescription()
        place.place = "Rabat"
        place.mode = .hybrid
        let ledger = try given(
            .proposed("review", as: .review(.eca, round: 3), on: "2023-01-01"), .scheduled("review", "2024", as: place, on: "2023-02-01"),
            .agendaSet("review", ["Draft"], on: "2023-03-01"), .agendaSet("review", ["Opening", "Closing"], on: "2023-03-02"))
        let meeting = try #require(try ledger.state().meetings["review"])
        #expect(meeting.description.region == .eca)
        #expect(meeting.description.round == 3)
        #expect(meeting.entity.stated(MeetingDescription.self).place == "Rabat")
        #expect(meeting.title == "A meeting")
        #expect(meeting.entity.stated(MeetingAgendaSet.self).sessions.map(\.title) == ["Opening", "Closing"])
    }
}
