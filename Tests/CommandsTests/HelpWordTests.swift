import Commands
import DeskTesting
import Events
import GlobalCompact
import JSON
import Messages
import Projections
import Testing

@Suite("The words of help")
struct HelpWordTests {
    /// Every word by which something stands on a screen.
    static let statuses: [String] =
        ReadinessStatus.words + ReadinessGroup.words + MeetingStatus.words + ReportStatus.words + PledgeStage.words + DecisionStatus.words
        + FindingStatus.words + PolicyStatus.words + SupportStatus.words + ContributionStatus.words + TargetStatus.words + CallStatus.words
        + ProgrammeStage.words + Timeline.Status.words + LookOutcome.words

    private func column(_ topic: String, _ name: String) throws -> [String] {
        var found: [String] = []
        try Desk.with { desk in
            found = try desk.done("help \(topic) --format json").json.items.compactMap { $0[name]?.text }
        }
        return found
    }

    @Test("Every status, stage, group and outcome is explained, in the order in which things come to it")
    func statusesAreExplained() throws {
        let explained = try column("statuses", "status")
        for status in Self.statuses { #expect(explained.contains(status), "\(status)") }
        let pledges = try column("statuses", "of").enumerated().filter { $0.element == "pledges (stage)" }.map { explained[$0.offset] }
        #expect(pledges == PledgeStage.words)
    }

    @Test("Every status and group of a requirement is among the words too, and every exactness and mark")
    func wordsAreWhole() throws {
        let words = try column("words", "word").flatMap { [$0] + $0.split(separator: ", ").map(String.init) }
        let marks = ["-", "?", "...", "by 11 Mar 2024", "blank", "possible", "NO."]
        for word in ReadinessStatus.words + ReadinessGroup.words + Exactness.words + marks { #expect(words.contains(word), "\(word)") }
    }

    @Test("Each word can be looked up by itself, and nothing is explained by nothing")
    func eachWord() throws {
        let (words, meanings) = (try column("words", "word"), try column("words", "meaning"))
        #expect(words.count > 80 && meanings.allSatisfy { $0.count > 10 })
        try Desk.with { desk in
            for word in words where !word.hasPrefix("-") { #expect(desk.run("help", word).code == .done, "\(word)") }
        }
    }

    @Test("No word is explained twice, but where it is set apart from another")
    func once() throws {
        let rows = zip(try column("words", "about"), try column("words", "word")).filter { $0.0 != "words that are taken for one another" }
        let words = rows.map(\.1)
        #expect(words.count == Set(words).count, "\(Dictionary(grouping: words, by: \.self).filter { $0.value.count > 1 }.keys)")
    }
}
