import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Requests, and what became of them")
struct RequestAnswerTests {
    private static let lines = [
        "finding.recorded more-data --on 2024-10-03 --title 'Data on returns' --kind request --meeting review-eca --states KEN "
            + "--offices 'Youth Forum' --asked-of 'UN Network on Migration' --cites 'call-2024@p. 1' --id asked",
        "finding.recorded few-pathways --on 2024-10-03 --title 'Few pathways' --kind gap --meeting review-eca --cites 'call-2024@p. 2'",
        "programme.funded data --on 2025-01-10 --title 'Data on returns' --fund MIG00 --states KEN --cites 'call-2024@p. 3'",
        "workshop.held returns --on 2025-02-03 --title 'Counting returns' --states KEN --cites 'call-2024@p. 4'",
        "support.requested help --on 2024-11-01 --title 'Help with data' --kind guidance --states KEN --offices IOM "
            + "--cites 'call-2024@p. 5'",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.openSmall()
            for line in Self.lines {
                try desk.done("record " + line)
                desk.wait()
            }
            try body(desk)
        }
    }

    private func row(_ desk: Desk, _ question: String) throws -> [String: String] {
        let members = try desk.done(question + " --format json").json["rows"]?.items.first?.members ?? []
        return Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value.text ?? "") })
    }

    @Test("Open ones are listed since when, by whom and of whom; when an event says what answered one, it is open no more")
    func open() throws {
        try with { (desk: Desk) throws in
            let open = try row(desk, "list findings --status open --kind request")
            #expect(open["occurred"] == "2024-10-03" && open["office"] == "Youth Forum" && open["askedOf"] == "UN Network on Migration")
            #expect(open["answeredBy"] == "" && open["answered"] == "")
            let asked = try desk.done("list findings --asked-of 'UN Network on Migration'")
            #expect(asked.lines[0].contains("Findings asked of UN Network on Migration") && asked.out.contains("more-data"))
            try desk.done(
                "record finding.answered more-data --on 2025-02-03 --extent in-part --programmes data --workshops returns "
                    + "--text 'A programme, and a workshop of it.' --cites 'call-2024@p. 6' --id answer")
            #expect(try desk.done("list findings --status open --kind request").out.contains("No findings match."))
            #expect(try desk.done("list findings --status open").out.contains("few-pathways"))
            let part = try row(desk, "list findings --status 'answered in part'")
            #expect(part["answeredBy"] == "programme/data; workshop/returns" && part["answered"] == "2025-02-03")
            #expect(part["occurred"] == "2024-10-03")
            #expect(try row(desk, "list findings --kind request --as-of 2025-02-02")["status"] == "open")
        }
    }

    @Test("The life of a request and the reasons of a count tell what answered it")
    func life() throws {
        try with { (desk: Desk) throws in
            try desk.done(
                "record finding.answered more-data --on 2025-02-03 --programmes data --text 'A programme for it.' --cites 'call-2024@p. 6' "
                    + "--id answer")
            let shown = try desk.done("show finding/more-data").out
            #expect(shown.contains("answered") && shown.contains("A programme for it."), "\(shown)")
            #expect(try desk.done("show finding/more-data --format json").json["states"]?["status"]?.text == "answered")
            let why = try desk.done("why findings --status answered --format json").out
            #expect(why.contains("\"answer\"") && why.contains("\"asked\""), "\(why)")
            #expect(try desk.done("measure findings --by status --format csv").out.contains("\"answered\",\"1\""))
        }
    }

    @Test("What is not there answers nothing, nor is anything answered that nobody recorded")
    func refused() throws {
        try with { (desk: Desk) throws in
            let answer = try desk.run("record finding.answered more-data --on 2025-02-03 --text T --programmes absent")
            #expect(answer.code == .no && answer.err.contains("programme/absent"), "\(answer)")
            #expect(try desk.run("record finding.answered absent --on 2025-02-03 --text T --programmes data").code == .no)
            #expect(try desk.run("record finding.answered more-data --on 2025-02-03 --programmes data").code == .no)
            #expect(try desk.run("record finding.answered more-data --on 2024-10-01 --text T --programmes data").code == .no)
            #expect(try desk.done("check").code == .done)
        }
    }

    @Test("Support that was asked for may be answered by something else, and is told with it")
    func support() throws {
        try with { (desk: Desk) throws in
            #expect(try row(desk, "list supports --status requested")["office"] == "IOM")
            try desk.done("record support.answered help --on 2025-02-03 --workshops returns --text 'A workshop.' --cites 'call-2024@p. 7'")
            let row = try row(desk, "list supports --status answered")
            #expect(row["answeredBy"] == "workshop/returns" && row["answered"] == "2025-02-03")
            #expect(try desk.done("list supports --status requested").out.contains("No supports match."))
        }
    }
}
