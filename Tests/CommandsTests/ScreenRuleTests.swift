import DeskTesting
import JSON
import Messages
import Testing

/// What every screen obeys, whatever is asked: held over each question that docs/questions.md has, each list, and each measure by each of
/// its dimensions, of the ledger in this repository.
@Suite("What every screen obeys")
struct ScreenRuleTests {
    private static let cuts = " --known-at 2026-11-21 --today 2026-11-28"

    /// Questions with a page of their own, which are no list and no measure.
    private static let pages = [
        "list", "reconcile", "show UNECE", "brief UNECE --update-from brief-2024", "brief ECA", "fund", "fund --as-of 2024-03-11", "find",
        "find Serbia project", "find zebra", "timeline", "log", "log --all",
        "log --subject imrf-2022", "changes 2024-03-11",
        "changes 2024-03-11 --learned", "readiness", "readiness --sources", "readiness --as-of 2026-04-07",
        "readiness --region UNECE --open",
        "readiness --state PRT", "show Portugal", "show pledge/prt-2250", "show meeting/imrf-2022", "show s0-014", "why s0-014", "why 4",
        "why summary-report-coordinator", "why champions --region UNECE", "why pledge/prt-2250", "list roles --not",
        "list pledges --state FRA",
    ]

    private static func questions() throws -> [String] {
        let desk = try RealLedger.desk()
        let things = try #require(try desk.done("list --format json").json["rows"]?.items).compactMap { $0["things"]?.text }
        let measures = try desk.done("help measures --format json").json.items.flatMap { row -> [String] in
            guard let name = row["measure"]?.text else { return [] }
            let dimensions = (row["dimensions"]?.text ?? "").split(separator: ", ")
            return ["measure \(name)"] + dimensions.map { "measure \(name) --by \($0)" }
        }
        try #require(things.count > 20 && measures.count > 100)
        let documented = try QuestionsDocumentTests.rows().map(\.command).filter { !$0.contains("--format") }
        try #require(documented.count > 30)
        return pages + documented + things.map { "list \($0)" } + measures
    }

    /// The paragraphs of a screen but for its basis and its commands.
    private static func paragraphs(_ text: String) -> [[String]] {
        text.split(separator: "\n\n").filter { !$0.hasPrefix("Basis: ") }.map { paragraph in
            paragraph.split(separator: "\n").map(String.init).filter { !$0.contains("gcm-ledger ") }
        }
    }

    @Test("It says first what is answered and for when, fits, spells no day for programs, has no empty column, and what is next runs")
    func screens() throws {
        let desk = try RealLedger.desk()
        var (tables, commands): (Int, Set<String>) = (0, [])
        for question in try Self.questions() {
            let text = try desk.done(question + Self.cuts + " --width 80").out
            let paragraphs = Self.paragraphs(text)
            let first = (paragraphs.first ?? []).joined(separator: " ")
            // What was recorded, and what was new between two days, is of no one day.
            let isOfNoDay = ["log", "changes", "show s0-014", "why s0-014"].contains { question.hasPrefix($0) }
            #expect(isOfNoDay || first.contains("as of "), "\(question): \(first)")
            for line in paragraphs.flatMap(\.self) { try Self.look(at: line, question) }
            tables += text.split(separator: "\n\n").count { Self.isTable(String($0), question) }
            let next = text.split(separator: "\n").compactMap { $0.wholeMatch(of: /\s+gcm-ledger (.+)/)?.output.1 }.map(String.init)
            let isEmpty = text.contains(/: 0\n=/) || text.contains("Nothing to count.") || text.contains("No events.")
            #expect(!next.isEmpty || isEmpty || question.hasPrefix("why"), "\(question): \(first)")
            commands.formUnion(next.filter { !$0.contains(" NAME") && !$0.contains("DATE") && !$0.hasPrefix("record") })
        }
        #expect(tables > 100 && commands.count > 40)
        for command in commands { #expect(try desk.run(command).code == .done, "\(command)") }
    }

    private static func look(at line: String, _ question: String) throws {
        #expect(line.count <= 80 || !line.drop { $0 == " " }.contains(" "), "\(question): \(line)")
        let days = line.matches(of: /(?:^|\s)(?:\.\.\/)?(\d{4}-\d{2}(?:-\d{2})?)(?:\/\.\.)?(?=$|[\s,;:.)])/).map(\.output.1)
        // A place in a document is told as it is recorded: the pages that were looked through on that day.
        #expect(days.allSatisfy { $0 == "2026-11-21" } && !line.contains("../") && !line.contains("/.."), "\(question): \(line)")
    }

    /// Whether a paragraph is a table, whose columns are then looked at.
    private static func isTable(_ paragraph: String, _ question: String) -> Bool {
        let lines = paragraph.split(separator: "\n").map { Array($0) }
        guard let rule = lines.firstIndex(where: { $0.allSatisfy { "- ".contains($0) } && $0.contains(" ") }), rule > 0 else {
            return false
        }
        for part in lines[rule].split(separator: " ") {
            let isFilled = lines[(rule + 1)...].contains { row in part.indices.contains { $0 < row.count && row[$0] != " " } }
            #expect(isFilled, "\(question): \(String(lines[rule - 1]))")
        }
        return true
    }

    @Test("Every heading of a column can be looked up, and a table of a paper has five columns at most")
    func headings() throws {
        let desk = try RealLedger.desk()
        var headings: Set<String> = []
        for question in try Self.questions() {
            let lines = try desk.done(question + Self.cuts + " --format markdown").out.split(separator: "\n")
            for (line, below) in zip(lines, lines.dropFirst()) where below.wholeMatch(of: /\|[-:| ]+\|/) != nil {
                let cells = line.dropFirst().dropLast().split(separator: " | ").map { $0.trimming(" ").replacing("\\", with: "") }
                #expect(cells.count <= 5, "\(question): \(line)")
                headings.formUnion(cells.flatMap { $0.split(separator: ", ").map(String.init) })
            }
        }
        #expect(headings.count > 50)
        for heading in headings.sorted() {
            #expect(desk.run(["help", heading.lowercased()]).code == .done, "\(heading)")
        }
    }
}

extension Substring {
    fileprivate func trimming(_ character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
