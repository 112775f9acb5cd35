import Commands
import DeskTesting
import Messages
import Testing

@Suite("Today is the user's own day")
struct OwnDayTests {
    /// A desk in New York, at eight in the evening of 7 May 2026, which is the 8th in UTC.
    private func inNewYork(_ body: (Desk) throws -> Void) throws {
        try Desk.with(today: "2026-05-01") { (desk: Desk) throws in
            try desk.open()
            try desk.set("2026-05-08T00:01:00.000000Z")
            desk.travel(hoursAheadOfUTC: -4)
            try body(desk)
        }
    }

    private func member(_ name: String, _ desk: Desk, _ question: String) throws -> String? {
        try desk.done(question + " --format json").json["basis"]?[name]?.text
    }

    @Test("What is recorded on today or yesterday is recorded on the user's day; its recorded time is UTC's")
    func recorded() throws {
        try inNewYork { (desk: Desk) throws in
            try desk.done("record report.submitted r --states PRT --kind voluntary-gcm-report --title T --on today --id r")
            try desk.done("record report.submitted q --states ESP --kind voluntary-gcm-report --title Q --on yesterday --id q")
            #expect(try desk.done("list reports --format csv").out.contains("2026-05-07"))
            let lines = try desk.ledgerLines()
            #expect(lines.contains { $0.contains(#""id":"r","occurred":"2026-05-07","recordedtime":"2026-05-08T00:01:00"#) })
            #expect(lines.contains { $0.contains(#""id":"q","occurred":"2026-05-06""#) })
            try desk.done("correct r --on yesterday --reason x --id c")
            #expect(try desk.ledgerLines().contains { $0.contains(#""id":"c","occurred":"2026-05-07""#) }, "a correction is of today too")
            #expect(try desk.done("show r").out.contains("6 May 2026"))
        }
    }

    @Test("A question is as of the user's day, and says so; --today moves it", arguments: ["list reports", "check", "list"])
    func asked(question: String) throws {
        try inNewYork { (desk: Desk) throws in
            #expect(try member("today", desk, question) == "2026-05-07")
            #expect(try member("asOf", desk, question) == "2026-05-07")
            desk.travel(hoursAheadOfUTC: 0)
            #expect(try member("asOf", desk, question) == "2026-05-08")
        }
    }

    @Test("Today and yesterday mean the user's days in every cut, and --today moves them")
    func cutoffs() throws {
        try inNewYork { (desk: Desk) throws in
            #expect(try member("asOf", desk, "log --as-of today") == "2026-05-07")
            #expect(try member("asOf", desk, "log --as-of yesterday") == "2026-05-06")
            #expect(try member("publishedBy", desk, "log --published-by today") == "2026-05-07")
            #expect(try member("today", desk, "log --today yesterday") == "2026-05-06")
            #expect(try member("asOf", desk, "log --as-of yesterday --today 2026-03-01") == "2026-02-28")
            #expect(try desk.done("log --as-of today").out.contains("As of 2026-05-07"))
        }
    }

    @Test("Known at today is now, wherever today is; a day that is over in UTC is its end there")
    func knownAt() throws {
        try inNewYork { (desk: Desk) throws in
            for day in ["today", "2026-05-07", "2026-05-08"] {
                #expect(try member("knownAt", desk, "log --known-at \(day)") == "2026-05-08T00:01:00.000000Z")
            }
            #expect(try member("knownAt", desk, "log --known-at yesterday") == "2026-05-06T23:59:59.999999Z")
            #expect(try desk.run("log --known-at 2026-05-09").code == .notUnderstood)
            desk.travel(hoursAheadOfUTC: 12)
            try desk.set("2026-05-28T21:00:00.000000Z")
            for day in ["today", "yesterday"] {
                #expect(try member("knownAt", desk, "log --known-at \(day)") == "2026-05-28T21:00:00.000000Z")
            }
        }
    }

    @Test("An instant with an offset is taken, and the basis has it in UTC")
    func offset() throws {
        try inNewYork { (desk: Desk) throws in
            #expect(try member("knownAt", desk, "log --known-at 2026-05-07T20:00:00-04:00") == "2026-05-08T00:00:00.000000Z")
            #expect(try desk.done("log --known-at 2026-05-07T20:00-04:00").out.contains("known at 2026-05-08T00:00:00.000000Z"))
            #expect(try desk.run("log --known-at 2026-05-07T20:02:00-04:00").err.contains("is in the future"))
        }
    }

    @Test("A day that has begun anywhere is recorded, one that has not is refused, and --today moves no recorded time")
    func farthestEast() throws {
        try Desk.with(today: "2026-05-01") { (desk: Desk) throws in
            try desk.open()
            try desk.set("2026-05-28T21:00:00.000000Z")
            let report = "report.submitted --states NZL --kind voluntary-gcm-report --title"
            try desk.done("record \(report) A --on 2026-05-29 --id a")
            let answer = try desk.run("record \(report) B --on 2026-05-30 --today 2026-05-30")
            #expect(answer.code == .no)
            #expect(answer.err.contains("the latest day that has, at UTC+14, is 2026-05-29"))
            #expect(try desk.run("correct a --on 2026-05-30 --reason x").code == .no)
            let line = #"{"type":"document.published","subject":"document/d","occurred":"2026-05-DAY","data":{"title":"D"}}"#
            #expect(try desk.run("append -", input: line.replacing("DAY", with: "30")).code == .no)
            try desk.done("append -", input: line.replacing("DAY", with: "29"))
            try desk.done("verify")
            desk.travel(hoursAheadOfUTC: 12)
            try desk.done("record \(report) C --on today --today 2026-05-29")
            try desk.done("correct a --on yesterday --reason x")
            try desk.done("check")
        }
    }

    @Test("Where the zone cannot be read, today is UTC's, and a note says so once")
    func unknownZone() throws {
        try inNewYork { (desk: Desk) throws in
            #expect(try desk.done("log --known-at today --as-of today").err.isEmpty)
            desk.travel(hoursAheadOfUTC: nil)
            let answer = try desk.done("log --known-at today --as-of today")
            #expect(answer.out.contains("As of 2026-05-08"))
            #expect(answer.err.split(separator: "\n").count { $0.contains("is no time zone that can be read here") } == 1)
            #expect(answer.err.contains("today is the day of UTC, 2026-05-08"))
            #expect(try desk.done("help log").err.isEmpty, "what has no day says nothing")
        }
    }
}
