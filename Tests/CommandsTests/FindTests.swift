import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Finding facts")
struct FindTests {
    private func withDesk(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            for line in [
                "document.published d --title 'Readmission in Côte d’Ivoire' --symbol D/1 --on 2023-01-01",
                "policy.adopted a --title 'Agreement on readmission' --states TUR --kind agreement --cites d@1 --cites call-2024@2 "
                    + "--on ../2024-01-01",
                "finding.recorded f --title Returns --text 'Readmission is slow.' --kind challenge --states PRT --cites d@2 "
                    + "--on 2024-02-01",
                "pledge.made p --by PRT --title 'A plan' --target-date 2026 --on 2024-03-01",
                "contribution.deposited c --donor NOR --fund MIG00 --amount '5 NOK' --on 2024-03-02",
            ] {
                try desk.done("record \(line)")
                desk.wait()
            }
            try body(desk)
        }
    }

    private func subjects(_ desk: Desk, _ question: String) throws -> [String] {
        let rows = try desk.done("find \(question) --format json").json["rows"]?.items ?? []
        var seen: [String] = []
        for case let subject? in rows.map({ $0["subject"]?.text }) where !seen.contains(subject) { seen.append(subject) }
        return seen
    }

    @Test("Words are found in titles, texts, subjects, States and citations, those of titles first")
    func words() throws {
        try withDesk { (desk) throws in
            #expect(try subjects(desk, "readmission") == ["document/d", "policy/a", "finding/f"])
            #expect(try subjects(desk, "readmission slow") == ["finding/f"])
            #expect(try subjects(desk, "turkiye") == ["policy/a"])
            #expect(try subjects(desk, "COTE") == ["document/d", "policy/a", "finding/f"])
            #expect(try subjects(desk, "mission").isEmpty, "the middle of a word is no word")
        }
    }

    @Test("Nothing found is told, a sign that is no word is refused")
    func none() throws {
        try withDesk { desk in
            #expect(try desk.done("find zebra").out.contains(": 0"))
            #expect(try desk.done("find zebra readmission").out.contains("Alone: 'zebra' 0, 'readmission' 3."))
            let mistyped = try desk.done("find readmision").out
            #expect(mistyped.contains("No fact of the ledger has 'readmision'. Near it: 'readmission'."), "\(mistyped)")
            // A word that the ledger has, though nothing in the scope has it, is no slip of the pen.
            #expect(try !desk.done("find readmission --due 1999").out.contains("No fact of the ledger"))
            let refused = try desk.run("find ---")
            #expect(refused.code == .notUnderstood)
            #expect(try desk.run("find !!").err.contains("has no letter and no digit"))
        }
    }

    @Test(
        "Facts are narrowed to a scope, a document, one source, no exact day, a year",
        arguments: [
            ("--state TUR", ["policy/a"]), ("--document D/1", ["policy/a", "finding/f"]), ("--document d", ["policy/a", "finding/f"]),
            ("--type finding", ["finding/f"]), ("--type policy.adopted", ["policy/a"]), ("--undated --type policy", ["policy/a"]),
            ("--one-source --state PRT", ["finding/f"]), ("--due 2026", ["pledge/p"]), ("--due 2031", []),
            ("--region ECA --type meeting", ["meeting/review-eca"]),
        ])
    func narrowed(_ options: String, _ expected: [String]) throws {
        try withDesk { (desk) throws in #expect(try subjects(desk, options) == expected) }
    }

    @Test("Of days that a thing was given one after another only the last are due, however vague a later word of them is")
    func dueAnew() throws {
        try withDesk { (desk) throws in
            for line in [
                "meeting.scheduled m --title M --kind consultation --planned 2026 --on 2024-01-01",
                "meeting.rescheduled m --planned 2027-05-04 --on 2024-02-01", "meeting.scheduled m --planned 2027 --on 2024-03-01",
                "pledge.amended p --target-date 2028 --on 2024-04-01", "pledge.amended p --target-date 2029 --on ../2030-01-01",
            ] { try desk.done("record \(line)") }
            #expect(try subjects(desk, "--due 2026").isEmpty)
            #expect(try subjects(desk, "--due 2027-05-04 --type meeting") == ["meeting/m"])
            #expect(try subjects(desk, "--due 2027-06 --type meeting").isEmpty)
            #expect(try subjects(desk, "--due 2028") == ["pledge/p"], "what may have been told by now takes nothing from what was")
        }
    }

    @Test(
        "What cannot be looked for is refused with what can",
        arguments: ["--document nothing", "--due soon", "--type x", "--state Atlantis"])
    func refused(_ options: String) throws {
        try withDesk { desk in
            let answer = try desk.run("find \(options)")
            #expect(try desk.run("find --type plegde").err.contains("did you mean 'pledge"))
            #expect(answer.code == .notUnderstood && answer.err.contains("fix: "))
        }
    }

    @Test("Without words CSV is the table of all facts: a row a fact and citation, one for a fact without")
    func table() throws {
        try withDesk { desk in
            let records = try desk.done("find --format csv").records
            let heading = try #require(records.first)
            #expect(
                heading
                    == "id,thing,type,subject,occurred,earliest,latest,exactness,state,region,objective,title,says,value,minorUnits,"
                    + "currency,unit,document,symbol,place,address,recorded,writer,data")
            let agreement = records.filter { $0.contains("policy/a") }
            #expect(agreement.count == 2 && agreement[0].contains("../2024-01-01,,2024-01-01"))
            let money = try #require(records.first { $0.contains("contribution/c") })
            #expect(money.contains("NOK 5.00,500,NOK"))
            let facts = try desk.done("log --format json").json["rows"]?.items.count
            let ids = Set(records.dropFirst().map { String($0.prefix { $0 != "," }) })
            #expect(ids.count + 1 == facts, "all but the opening of the file")
        }
    }

    @Test("People are told a fact once, with all of its sources, and the first of many")
    func people() throws {
        try withDesk { desk in
            let text = try desk.done("find agreement --width 140").out
            #expect(text.ranges(of: "Agreement on readmission").count == 1 && text.contains("C/2024/1, 2"))
            for number in 1...25 {
                try desk.done("record statement.delivered s\(number) --title 'Many words' --by PRT --on 2024-01-01")
                desk.wait()
            }
            #expect(try desk.done("find many").out.contains("25; the first 20 are shown ('--all' has all)"))
            #expect(try !desk.done("find many --all").out.contains("are shown"))
            #expect(try desk.done("find many --format json").json["rows"]?.items.count == 25)
        }
    }

    @Test("Long names of documents have a number where they are cited, and the numbers that stand there are explained, each once")
    func numbers() throws {
        try Desk.with { (desk) throws in
            try desk.openSmall()
            for number in 1...12 {
                let title = "A document whose name is long, the \(number)th"
                try desk.done("record document.published n\(number) --title '\(title)' --on 2023-01-01")
                try desk.done("record practice.published p\(number) --title 'Practice [3] \(number)' --cites n\(number)@1 --on 2024-01-01")
            }
            func explained(_ question: String) throws -> [Substring] {
                try desk.done(question).out.split(separator: "\n").filter { $0.hasPrefix("- [") }
            }
            #expect(
                try explained("find --type practice --all")
                    == (1...12).map { "- [\($0)] A document whose name is long, the \($0)th" })
            #expect(try explained("find practice 12 --type practice") == ["- [1] A document whose name is long, the 12th"])
        }
    }

    @Test("A fact is told with what its thing was of once it had occurred, whatever later events say of it")
    func asOfTheFact() throws {
        try Desk.with { desk in
            try desk.open()
            for line in [
                "role.assumed x --kind champion-country --states PRT --on 2021-01-01", "role.ended x --on 2022-01-01",
                "role.assumed x --kind champion-country --states DEU --on 2024-01-01",
                "source.checked reg --outcome nothing-found --scope S --regions UNECE --on 2023-01-01",
                "source.checked reg --outcome nothing-found --scope S --regions ECA --on 2023-02-01",
                "pledge.made p --by PRT --title P --objectives 7 --on 2023-01-01", "pledge.amended p --objectives 5 --on 2023-02-01",
                "pledge.made d --by DJI --title D --on 2020-01-01",
            ] { try desk.done("record " + line) }
            func rows(_ question: String, _ members: String...) throws -> [String] {
                try desk.done("find \(question) --format json").json["rows"]?.items.map { row in
                    members.map { name in
                        row[name]?.text ?? row[name]?.items.map { $0.text ?? $0.number.map(String.init) ?? "" }.joined(separator: " ") ?? ""
                    }.joined(separator: ", ")
                } ?? []
            }
            #expect(
                try rows("--type role", "title", "state") == [
                    "champion country: Portugal, PRT", "champion country: Portugal, PRT", "champion country: Germany, DEU",
                ])
            #expect(try rows("--type source", "region") == ["UNECE", "ECA"])
            #expect(try rows("--type source --region UNECE", "occurred").count == 1)
            #expect(try rows("--objective 7", "type") == ["pledge.made"])
            #expect(try rows("--objective 5", "type") == ["pledge.amended"])
            // Of a region is who certainly is a member of its commission.
            #expect(try rows("--type pledge --state DJI --as-of 2024-01-01", "region") == ["ECA"])
        }
    }

    @Test("What a target is due by is found, as a day or by a meeting")
    func dueTargets() throws {
        try Desk.with { desk in
            try desk.open()
            for line in [
                "meeting.scheduled f --title F --kind imrf --planned 2026-05-05/2026-05-08 --on 2023-01-01",
                "target.set t1 --title A --kind event --fund MIG00 --amount '1 USD' --due 2026-05-04 --on 2023-01-01",
                "target.set t2 --title B --kind event --fund MIG00 --amount '1 USD' --due f.start-1 --on 2023-01-01",
            ] { try desk.done("record " + line) }
            #expect(try subjects(desk, "--due 2026-05-04 --type target") == ["target/t1", "target/t2"])
            #expect(try subjects(desk, "--due 2026-05-05 --type target") == [])
        }
    }

    @Test("What no field holds stays as it was recorded, and as corrections of either form change it")
    func otherMembers() throws {
        try Desk.with { desk in
            try desk.open()
            func offer(_ id: String, _ data: String, _ type: String = "pledge.made", _ subject: String = "pledge/p") throws {
                try desk.append([
                    #"{"id":"\#(id)","type":"\#(type)","subject":"\#(subject)","occurred":"2024-01-01","data":{\#(data)}}"#
                ])
                desk.wait()
            }
            func correct(_ id: String, _ data: String) throws {
                try offer(id, #""event":"p","replaces":"p","reason":"r",\#(data)"#, "event.corrected", "event/p")
            }
            func others() throws -> [String?] {
                let states = try desk.done("show p --format json").json["states"]
                return ["title", "a", "b"].map { states?[$0]?.text }
            }
            try offer("p", #""by":["DEU"],"title":"P","a":"one","b":"two""#)
            try correct("c1", #""changes":{"type":"pledge.made","data":{"b":"three"}}"#)
            #expect(try others() == ["P", "one", "three"])
            // Started from the event, whose members it has but for one.
            let content = #""type":"pledge.made","subject":"pledge/p","occurred":"2024-01-01","data":{"by":["DEU"],"title":"W","b":"two"}"#
            try correct("c2", #""content":{\#(content)}"#)
            #expect(try others() == ["W", nil, "three"])
        }
    }
}
