import Commands
import DeskTesting
import Files
import JSON
import Messages
import Testing

/// What people see of the ledger in this repository, as it was known on 21 November 2026: later events leave these screens alone.
@Suite("Screens")
struct ScreenTests {
    private static let cuts = " --known-at 2026-11-21 --today 2026-11-28"

    private static let questions = [
        "readiness": "readiness imrf-2026", "readiness-unece-open": "readiness imrf-2026 --region UNECE --open --sources",
        "timeline-unece": "timeline --region UNECE", "champions": "list roles --kind champion-country --region UNECE",
        "reviews": "list meetings --kind regional-review --round 2", "log": "log", "pledges": "measure pledges --by state",
        "contributions": "list contributions", "programme-life": "show programme/tjk-families-left-behind",
        "forum-life": "show meeting/imrf-2022", "pledge-life": "show pledge/prt-2250", "state-page": "show Portugal",
        "why-fund": "why fund-capitalization", "find": "find readmission", "changes": "changes 2024-03-11 --region UNECE",
        "inventory": "list", "states-without": "list roles --kind champion-country --region ECLAC --not",
    ]

    /// The paragraphs of an answer but for its basis, which names how many events there are today.
    private static func paragraphs(_ question: String, width: Int) throws -> [String] {
        let answer = try RealLedger.desk().done(question + cuts + " --width \(width)")
        return answer.out.split(separator: "\n\n").map { String($0) }.filter { !$0.hasPrefix("Basis: ") }
    }

    private static func golden(_ name: String, _ width: Int) throws -> String {
        let tests = PathText.folder(of: PathText.folder(of: #filePath))
        let bytes = try #require(try RealFileSystem().contents(of: tests + "/Golden/screens/\(name)-\(width).txt"))
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("Each is as it was looked at and kept, in three widths", arguments: questions.keys.sorted(), [72, 100, 140])
    func golden(_ name: String, _ width: Int) throws {
        let question = try #require(Self.questions[name])
        let shown = try Self.paragraphs(question, width: width).joined(separator: "\n\n")
        let kept = try Self.golden(name, width)
        #expect(shown + (shown.hasSuffix("\n") ? "" : "\n") == kept)
    }

    @Test("No line is longer than the width, whatever it is", arguments: [60, 72, 80, 100, 140, 200])
    func fits(_ width: Int) throws {
        for question in Self.questions.values.sorted() + ["list findings", "list targets", "timeline", "measure figures --by of,scope"] {
            let lines = try Self.paragraphs(question, width: width).flatMap { $0.split(separator: "\n") }
            #expect(lines.count > 3)
            for line in lines where line.count > width && !line.hasPrefix("  gcm-ledger ") {
                #expect(!line.drop { $0 == " " }.contains(" "), "\(question), \(width): \(line)")
            }
        }
    }

    @Test("A good part of a screen of 80 columns is ink", arguments: ["timeline", "readiness"])
    func ink(_ question: String) throws {
        let lines = try Self.paragraphs(question, width: 80).flatMap { $0.split(separator: "\n") }
        let ink = lines.reduce(0) { $0 + $1.count { $0 != " " } }
        #expect(ink * 100 >= lines.count * 80 * 40, "\(ink) in \(lines.count) lines")
    }

    @Test("No column is empty, and what is the same in every row is said once")
    func columns() throws {
        let reviews = try Self.paragraphs("list meetings --kind regional-review --round 2", width: 100)
        #expect(reviews.contains("In every row: status held."))
        #expect(!reviews.joined().contains("KIND") && !reviews.joined().contains("EVENTS"))
        let withEvents = try Self.paragraphs("list meetings --kind regional-review --round 2 --events", width: 140)
        #expect(withEvents.joined().contains("EVENTS"))
        let one = try Self.paragraphs("list meetings --kind imrf --round 1", width: 140)
        #expect(one.joined().contains("STATUS") && !one.joined().contains("In every row"))
    }

    // MARK: Coverage

    @Test("Beside what is recorded stands what documents state of it, with the document; of another region nothing")
    func stated() throws {
        let shown = try Self.paragraphs("list pledges --objective 7", width: 140).joined(separator: " ")
        let pledges = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(pledges.contains("93 pledges, from the UN ECE Region: Regional Information Brief"))
        #expect(pledges.contains("by 11 Mar 2024") && pledges.contains("98 pledges"))
        #expect(try !Self.paragraphs("list workshops --region ESCAP", width: 140).joined().contains("Documents state"))
        #expect(try !Self.paragraphs("list roles --kind co-chair", width: 140).joined().contains("champions"))
        let answer = try RealLedger.desk().done("measure champions --region UNECE --format json" + Self.cuts).json
        let figure = try #require(answer["stated"]?.items.first { $0["event"]?.text == "s0-020" })
        #expect(figure["value"] == .integer(5) && figure["occurred"]?.text == "../2024-03-11" && figure["earliest"] == .null)
        #expect(figure["cites"]?.items.first?["document"]?.text == "brief-2024")
    }

    // MARK: Readiness

    @Test("What narrows a readiness leaves the numbers of its lines as they are, and 'why' explains a line by its number")
    func numbers() throws {
        let whole = try RealLedger.desk().done("readiness imrf-2026 --format json" + Self.cuts).json["requirements"]?.items ?? []
        let numbers = Dictionary(whole.map { ($0["id"]?.text ?? "", $0["number"]?.number ?? 0) }) { first, _ in first }
        #expect(numbers.values.sorted() == Array(1...21))
        let unece = try RealLedger.desk().done("readiness imrf-2026 --region UNECE --format json" + Self.cuts).json["requirements"]?.items
        let narrowed = try #require(unece)
        #expect(narrowed.count > 3 && narrowed.count < 21)
        for requirement in narrowed {
            #expect(requirement["number"]?.number == numbers[requirement["id"]?.text ?? ""])
            #expect(requirement["rows"]?.items.map { $0["key"]?["region"]?.text } == ["UNECE"])
        }
        let several = try RealLedger.desk().run("readiness imrf-2026 --region UNECE,ESCAP")
        #expect(several.code == .notUnderstood && several.err.contains("is narrowed to one region"), "\(several)")
        // What stands first is what the hint explains.
        let shown = try Self.paragraphs("readiness imrf-2026 --region UNECE", width: 100)
        let first = try #require(shown.joined(separator: "\n").firstMatch(of: #/\n +(\d+)  /#)?.output.1)
        #expect(shown.last?.contains("why \(first) --forum imrf-2026") == true, "\(shown)")
        let number = try #require(numbers["fund-capitalization"])
        let desk = try RealLedger.desk()
        #expect(try desk.done("why \(number)" + Self.cuts).out == desk.done("why fund-capitalization" + Self.cuts).out)
        for wrong in ["0", "22"] {
            let refused = try desk.run("why \(wrong)" + Self.cuts)
            #expect(refused.code == .notUnderstood && refused.err.contains("has lines 1 to 21"), "\(refused)")
        }
    }

    @Test("Every requirement and row says its group, and the groups stand in their order")
    func groups() throws {
        let answer = try RealLedger.desk().done("readiness imrf-2026 --format json" + Self.cuts).json
        let requirements = try #require(answer["requirements"]?.items)
        let byNumber = requirements.sorted { ($0["number"]?.number ?? 0) < ($1["number"]?.number ?? 0) }
        var groups: [String] = []
        for group in byNumber.compactMap({ $0["group"]?.text }) where groups.last != group { groups.append(group) }
        #expect(groups == ["looked for, not found", "in part", "nobody has looked", "waits", "done", "voluntary"])
        #expect(requirements.flatMap { $0["rows"]?.items ?? [] }.allSatisfy { $0["group"]?.text != nil })
        let open = try Self.paragraphs("readiness imrf-2026 --open", width: 100).joined(separator: "\n")
        #expect(!open.contains("Done (") && !open.contains("VOLUNTARY") && open.contains("NOBODY HAS LOOKED"))
        let refused = try RealLedger.desk().run("readiness imrf-2026 --state PRT --open")
        #expect(refused.code == .notUnderstood && refused.err.contains("--open: does not narrow"), "\(refused)")
        let fund = try Self.paragraphs("readiness imrf-2026 --area fund", width: 100).joined(separator: "\n")
        #expect(fund.contains("nearly 40% of USD 150") && !fund.contains("LOOKED FOR"))
    }

    // MARK: Rows and columns

    @Test("Rows are sorted by a column, the last are shown, in the columns that are asked for; programs get the same rows")
    func rows() throws {
        let desk = try RealLedger.desk()
        let question = "measure findings --region UNECE --by state --sort value --last 2" + Self.cuts
        let rows = try #require(try desk.done(question + " --format json").json["rows"]?.items)
        let all = try #require(try desk.done("measure findings --region UNECE --by state --format json" + Self.cuts).json["rows"]?.items)
        let most = all.compactMap { $0["value"]?.number }.sorted().suffix(2)
        #expect(rows.compactMap { $0["value"]?.number } == Array(most) && all.count > 2)
        let text = try desk.done(question + " --columns value,state").out
        #expect(text.contains("2 of \(all.count) rows are shown.") && text.contains("VALUE  STATE"), "\(text)")
        let down = try desk.done("measure findings --region UNECE --by state --sort=-value --format json" + Self.cuts).json["rows"]?.items
        #expect(down?.first?["value"]?.number == most.last)
        let none = try desk.done("timeline --last 0" + Self.cuts).out
        #expect(none.contains("0 of ") && !none.contains("Nothing on the timeline.") && !none.contains("gcm-ledger show"), "\(none)")
        let twice = try desk.done("timeline --columns what,title --last 1" + Self.cuts).out
        #expect(twice.components("WHAT") == 1, "\(twice)")
        for empty in ["''", ","] { #expect(try desk.run("timeline --columns \(empty)").code == .notUnderstood) }
        for wrong in ["--sort values", "--columns state,values"] {
            let refused = try desk.run("measure findings --by state " + wrong)
            #expect(refused.code == .notUnderstood && refused.err.contains("is no column of this answer"), "\(refused)")
            #expect(refused.err.contains("did you mean 'value'?"), "\(refused)")
        }
    }

    @Test("The first line says all that an answer is narrowed to")
    func narrowedTo() throws {
        func first(_ question: String) throws -> String? { try RealLedger.desk().done(question + " --width 140" + Self.cuts).lines.first }
        #expect(
            try first("timeline --region UNECE --from 2023 --to 2024-03")?.hasPrefix(
                "Meetings and reports in the UNECE region, from 1 January 2023 to 31 March 2024, as of 28 November 2026: ") == true)
        #expect(try first("timeline --to 2024")?.contains("reports to 31 December 2024, as of") == true)
        #expect(
            try first("log --type meeting.convened --writer public-sources --all")?.contains(
                " events of type meeting.convened of writer public-sources, in the order of recording") == true)
        #expect(try first("log --since 2026-11-21 --all")?.contains(" events recorded from 21 November 2026, in") == true)
    }

    @Test("People are shown the last of a long log, all where they ask for all, and of one subject all in the order of its days")
    func log() throws {
        let desk = try RealLedger.desk()
        #expect(try desk.done("log" + Self.cuts).out.hasPrefix("The last 20 of 54"))
        let count = try desk.done("log --format csv" + Self.cuts).records.count - 1
        #expect(try desk.done("log --all" + Self.cuts).out.hasPrefix("\(count) events, in the order of recording"))
        let days = try desk.done("log --subject imrf-2022 --format csv" + Self.cuts).records.dropFirst().map { $0.split(separator: ",")[6] }
        #expect(days.first == "../2021-01-27" && days.last == "2022-05-17/2022-05-20")
        let since = try desk.done("log --since 2026-11-22 --format csv --today 2026-11-29").records.count - 1
        let all = try desk.done("log --format csv --today 2026-11-29").records.count - 1
        #expect(since > 0 && since == all - count)
        #expect(try desk.done("log --writer public-sources --format csv" + Self.cuts).records.count < count)
        #expect(try desk.run("log --writer nobody").err.contains("is no writer"))
    }

    // MARK: Formats

    @Test("A file's ending that promises another format than the answer has is refused, and nothing is written")
    func endings() throws {
        try Desk.with { desk in
            try desk.openSmall()
            for ending in ["doc", "xls", "html", "icsx", "CSVX"] {
                let refused = try desk.run("timeline --output answer.\(ending)")
                #expect(refused.code == .notUnderstood && refused.err.contains("is not written as"), "\(refused)")
            }
            try desk.done("timeline --output answer.docx --format text")
            try desk.done("timeline --output answer")
            try desk.done("timeline --output .answer")
            try desk.done("timeline --output answer.CSV")
            #expect(try desk.read("answer.CSV").hasPrefix("\"occurred\""))
        }
    }

    @Test("The width is what is asked for, else that of the environment; what is no number is refused")
    func width() throws {
        func widest(_ width: Int) throws -> Int {
            let lines = try Self.paragraphs("timeline", width: width).flatMap { $0.split(separator: "\n") }
            return lines.filter { !$0.hasPrefix("  gcm-ledger ") }.map(\.count).max() ?? 0
        }
        #expect(try widest(200) > 100 && widest(60) <= 60)
        for wrong in ["wide", "0", "59", "201"] {
            let refused = try RealLedger.desk().run("timeline --width \(wrong)")
            #expect(refused.code == .notUnderstood && refused.err.contains("--width \(wrong)"), "\(refused)")
        }
    }
}

extension String {
    /// How many times a word stands in it.
    fileprivate func components(_ word: String) -> Int {
        split(separator: word, omittingEmptySubsequences: false).count - 1
    }
}
