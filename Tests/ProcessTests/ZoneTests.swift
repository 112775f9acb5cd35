import DeskTesting
import Files
import Testing

@Suite("The zone of the user, as the system tells it")
struct ZoneTests {
    private func today(_ desk: Desk, _ zone: String) throws -> (day: String, notes: String) {
        let answer = try desk.run("log", "--format", "json", under: ["env", "TZ=" + zone])
        try #require(answer.isDone, "\(answer)")
        return (try #require(answer.json?["basis"]?["today"]?.text), answer.err)
    }

    @Test("Between the zones farthest east and farthest west it is never the same day, whatever the time is")
    func farApart() throws {
        try Desk.with { desk in
            try desk.open(documents: 0)
            let (east, west) = (try today(desk, "<+14>-14"), try today(desk, "<-12>12"))
            #expect(west.day < east.day)
            #expect(east.notes.isEmpty && west.notes.isEmpty)
        }
    }

    @Test(
        "A zone is a rule or one that is there; any other is UTC, and that is said",
        arguments: [
            ("UTC", true), ("", true), (":", true), ("UTC+3", true), ("CET-1CEST,M3.5.0,M10.5.0/3", true), ("Nowhere/Such", false),
            (":Nowhere", false), ("/nonexistent", false), ("5", false),
        ])
    func read(zone: String, isRead: Bool) throws {
        try Desk.with { desk in
            try desk.open(documents: 0)
            let answer = try today(desk, zone)
            #expect(answer.notes.contains("unknown-zone") == !isRead, "\(answer)")
        }
    }

    @Test("What stands in the system's folder of zones is a zone, by its name, with a colon and by its path")
    func named() throws {
        let path = "/usr/share/zoneinfo/Pacific/Kiritimati"
        guard try RealFileSystem().status(path) != nil else { return print("skipped: no \(path)") }
        try Desk.with { desk in
            try desk.open(documents: 0)
            for zone in ["Pacific/Kiritimati", ":Pacific/Kiritimati", path] {
                let (named, west) = (try today(desk, zone), try today(desk, "<-12>12"))
                #expect(west.day < named.day)
                #expect(named.notes.isEmpty)
            }
        }
    }
}
