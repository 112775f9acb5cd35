import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Names of States, as people type them")
struct NameTests {
    private func withReports(_ states: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            for (place, names) in states.enumerated() {
                let words = "record report.submitted r\(place) --kind voluntary-gcm-report --title T\(place) --on 2024-01-01 --states"
                let answer = desk.run(try ShellWords.words(words) + [names])
                try #require(answer.code == .done, "\(answer)")
                desk.wait()
            }
            try body(desk)
        }
    }

    @Test("A State's own name with a comma is one State: in a record flag, in a filter, and among others")
    func commas() throws {
        try withReports(["Hong Kong, China", "Portugal,Hong Kong, China,ESP", "Iran, Islamic Republic of"]) { desk in
            let rows = try desk.done("measure reports --by state --format csv").records.dropFirst()
            #expect(rows.map { $0.split(separator: ",").prefix(2).joined(separator: " ") } == ["ESP 1", "HKG 2", "IRN 1", "PRT 1"])
            for (filter, count) in [
                ("Hong Kong, China", 2), ("Hong Kong, China,Iran, Islamic Republic of", 3), ("CHN,HKG", 2), ("China", 0),
            ] {
                let json = try desk.done("measure reports --state '\(filter)' --format json").json
                #expect(json["rows"]?.items.first?["value"]?.number == count, "\(filter)")
            }
        }
    }

    @Test("The same holds for who gives, where pledges are carried out, in corrections, and in a requirement's filter")
    func siblings() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.done("record contribution.announced c --donor 'Korea, Republic of' --fund MIG00 --amount '5 USD' --on 2024-01-01")
            desk.wait()
            try desk.done("record pledge.made p --id p --by PRT --title T --implemented-in 'Congo, Dem. Rep.,Gambia, The' --on 2024-01-01")
            desk.wait()
            #expect(try desk.done("measure contributions --donor 'Korea, Republic of,PRT'").out.contains("5.00"))
            #expect(try desk.done("measure pledges --in 'Gambia, The' --format json").json["rows"]?.items.first?["value"]?.number == 1)
            try desk.done("correct p --by 'Hong Kong, China' --reason 'it was theirs'")
            desk.wait()
            #expect(try desk.done("list pledges --state HKG --format json").json["rows"]?.items.count == 1)
            try desk.done(
                "record requirement.adopted q --forum forum-2025 --area reports --title T --verb invites --owed-by States --per none "
                    + "--measure reports --filters 'state=Hong Kong, China,Portugal' --on 2024-01-01")
            #expect(try desk.done("show requirement/q").out.contains(" or Portugal"))
        }
    }

    @Test(
        "What names no State in an event is answered with the code of the State that is meant",
        arguments: [
            ("Türkiye", "did you mean 'TUR'? "), ("Turkey", "did you mean 'TUR'? "), ("Swaziland", "did you mean 'SWZ'? "),
            ("Czech Republic", "did you mean 'CZE'? "), ("Macedonia", "did you mean 'MKD'? "), ("GB", "did you mean 'GBR'? "),
            ("PT", "did you mean 'PRT'? "), ("prt", "did you mean 'PRT'? "), ("Gambia, The", "did you mean 'GMB'? "),
            ("Portugl", "did you mean 'PRT'? "), ("Korea", "did you mean 'KOR' or 'PRK'? "), ("Atlantis", "a State is its ISO 3166-1"),
        ])
    func suggested(_ name: String, _ fix: String) throws {
        try Desk.with { desk in
            try desk.open()
            let line = """
                {"type":"pledge.made","subject":"pledge/p","occurred":"2024-01-01","data":{"title":"T","by":["\(name)"]}}
                """
            let answer = try desk.run("append -", input: line + "\n")
            #expect(answer.code == .no)
            #expect(answer.err.contains("\n  fix: \(fix)"), "\(answer.err)")
            #expect(!answer.err.contains("mean '\(name)'"), "\(answer.err)")
        }
    }

    @Test("Kosovo and the European Union are answered with how the ledger speaks of them, in a question and in an event")
    func noStates() throws {
        try Desk.with { desk in
            try desk.openSmall()
            for line in ["list reports --state Kosovo", "record pledge.made p --by XKX --title T --on 2024-01-01"] {
                let answer = try desk.run(line)
                #expect(answer.code != .done)
                #expect(
                    answer.err.contains("is never listed among the States") && answer.err.contains("resolution 1244 (1999)."), "\(answer)")
            }
            for line in ["list reports --state EU", "record pledge.made p --by 'European Union' --title T --on 2024-01-01"] {
                let answer = try desk.run(line)
                #expect(answer.err.contains("is no State; the ledger names it as an office"), "\(answer)")
            }
        }
    }

    @Test("No word is answered with itself: a forum with requirements whose meeting is not there names the nearest other")
    func notItself() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            try desk.done("record meeting.scheduled forum-2026 --on 2024-06-01 --title F --kind imrf --planned 2026-05-05")
            desk.wait()
            try desk.append([
                Desk.requirement.replacing("forum-2025", with: "forum-2026").replacing("want", with: "other").replacing(
                    "-held", with: "-later")
            ])
            let answer = try desk.run("readiness forum-2026 --as-of 2024-03-01")
            #expect(answer.code == .notUnderstood, "\(answer)")
            #expect(answer.err.contains("did you mean 'forum-2025'? ") && !answer.err.contains("mean 'forum-2026'"), "\(answer)")
        }
    }

    @Test("'help states' has the regions of the day, and the days of memberships; 'help regions' says what is not known")
    func help() throws {
        try Desk.with { desk in
            let states = try desk.done("help states --format json").json.items
            func row(_ code: String) throws -> JSONValue { try #require(states.first { $0["code"]?.text == code }) }
            #expect(try row("DJI").names == ["code", "State", "regions", "memberships", "other names"])
            #expect(try row("DJI")["regions"]?.text == "ECA")
            #expect(try row("DJI")["memberships"]?.text == "ECA throughout; ESCWA since 2021-04-10/2026-11-28")
            #expect(try row("PRT")["memberships"]?.text == "UNECE since 1955-12-14; ECLAC throughout")
            let regions = try desk.done("help regions").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(regions.contains("it is taken for a member throughout"), "\(regions)")
            #expect(regions.contains("Djibouti joined ESCWA in 2021-04-10/2026-11-28"), "\(regions)")
        }
        try Desk.with(today: "2026-11-28") { desk in
            let states = try desk.done("help states --format json").json.items
            #expect(states.first { $0["code"]?.text == "DJI" }?["regions"]?.text == "ECA ESCWA")
        }
    }

    @Test("'readiness --state' has the regions of the day of the question, and those that are possible")
    func readinessOfOne() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let json = try desk.done("readiness --state DJI --format json").json
            #expect(json["regions"]?.items.compactMap(\.text) == ["ECA"] && json["possibleRegions"]?.items.compactMap(\.text) == ["ESCWA"])
            #expect(try desk.done("readiness --state DJI").out.contains("Regions: ECA, ESCWA (possible)."))
        }
    }
}
