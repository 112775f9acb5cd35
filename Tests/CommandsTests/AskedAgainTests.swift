import Commands
import DeskTesting
import JSON
import Testing

/// What an answer says of how it was asked, and of what it is of.
@Suite("An answer that is asked again")
struct AskedAgainTests {
    private static let wanted =
        "requirement.adopted r --on 2021-01-10 --forum f --area forum --title T --owed-by PRT --verb requests --per none "
        + "--measure reports --at-least 1 --due f.end"

    /// The command of a paper's last line.
    private func asked(_ desk: Desk, _ words: [String]) throws -> String {
        let paper = try desk.done(words).out.replacing("\\", with: "")
        let start = try #require(paper.firstRange(of: "asked with: gcm-ledger "))
        return String(paper[start.upperBound...].prefix { $0 != "*" && $0 != "\n" })
    }

    @Test("A word for a day that is another tomorrow stands with the day on which it was said")
    func today() throws {
        try Desk.withConference([]) { desk in
            let due = try asked(desk, ["find", "--due", "today", "--format", "markdown"])
            #expect(due == "find --due today --as-of 2025-05-02 --today 2025-05-02")
            let found = try asked(desk, ["find", "F", "--format", "markdown"])
            #expect(found == "find F --as-of 2025-05-02")
        }
    }

    @Test("A word that begins as options do stays a word, and what says how much is shown is said again")
    func operands() throws {
        try Desk.withConference([]) { desk in
            let word = try asked(desk, ["find", "--format", "markdown", "--", "--open"])
            #expect(word == "find --as-of 2025-05-02 -- --open")
            let columns = try asked(desk, ["list", "meetings", "--columns", "slug", "--format", "markdown"])
            #expect(columns == "list meetings --columns slug --as-of 2025-05-02")
        }
    }

    @Test(
        "What is between days says both of them, and the day on which it was asked; a value that begins as options do is joined to its name"
    )
    func betweenDays() throws {
        try Desk.withConference([]) { desk in
            let between = try asked(desk, ["changes", "2021-01-01", "--format", "markdown"])
            #expect(between == "changes 2021-01-01 2025-05-02 --today 2025-05-02")
            let value = try asked(desk, ["list", "figures", "--scope=--x", "--format", "markdown"])
            #expect(value == "list figures --scope=--x --as-of 2025-05-02")
        }
    }

    @Test("A forum that has requirements and is cut off itself is said to be so, and not refused as unknown beside its own name")
    func forumThatIsCutOff() throws {
        let requirement = Self.wanted.replacing("forum f", with: "forum g").replacing("f.end", with: "g.end")
        try Desk.withConference([
            "document.published early --on 2020-01-01 --title E", "document.published late --on 2023-01-01 --title L",
            Desk.conference.replacing("scheduled f", with: "scheduled g") + " --cites late@p1", requirement + " --cites early@p1",
        ]) { desk in
            let unknown = try desk.run("readiness nosuch").err
            #expect(unknown.contains("is no meeting that stands in the ledger"))
            let refused = try desk.run("readiness --published-by 2021-12-31").err
            #expect(refused.contains("g: has requirements here, and is no meeting that stands on that day"), "\(refused)")
            #expect(!refused.contains("with requirements: g"))
            try desk.done("readiness g")
        }
    }

    @Test("Where no forum was before, nothing is told to be since the last one")
    func noForumBefore() throws {
        try Desk.withConference([Self.wanted]) { desk in
            let told = try desk.done("readiness f --format markdown").out
            #expect(told.contains("so far: ") && !told.contains("since the last forum") && !told.contains("up to its end"), "\(told)")
        }
    }

    @Test("A column is sorted by and chosen by each of its names in the CSV")
    func columnsOfTheCSV() throws {
        let pledges = [("a", "2024"), ("b", "2023"), ("c", "2024-06-01")].map {
            "pledge.made \($0) --by PRT --objectives 5 --on \($1) --title T"
        }
        try Desk.withConference(pledges) { desk in
            /// The slugs in the order of a column.
            func order(_ column: String) throws -> [String] {
                let lines = try desk.done("list pledges --sort=\(column) --format csv").records.dropFirst()
                return lines.compactMap { line in ["a", "b", "c"].first { line.hasPrefix($0) || line.hasPrefix("\"\($0)\"") } }
            }
            let headings = try #require(desk.done("list pledges --format csv").records.first).replacing("\"", with: "").split(
                separator: ",")
            let first = try #require(headings.first { $0.hasSuffix("arliest") })
            let last = try #require(headings.first { $0.hasSuffix("atest") })
            let (byFirst, byLast, downwards) = (try order(String(first)), try order(String(last)), try order("-" + last))
            #expect(byFirst == ["b", "a", "c"])
            #expect(byLast == ["b", "c", "a"])
            #expect(downwards == ["a", "c", "b"])
            let chosen = try desk.done("list pledges --columns \(last) --format csv").out
            #expect(chosen.contains(last))
            let refused = try desk.run("list pledges --sort nosuch").err
            #expect(refused.contains("is no column of this answer"))
        }
    }
}
