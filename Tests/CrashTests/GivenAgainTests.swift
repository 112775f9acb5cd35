import Commands
import DeskTesting
import FileTesting
import Files
import Messages
import Testing

@Suite("A correction or a retraction that was killed, given again with the same id")
struct GivenAgainTests {
    @Test(
        "It exists or is recorded, and lasts, wherever the kill came",
        arguments: [
            ["correct", "a", "--title", "Another", "--reason", "the cover says so", "--id", "k"],
            ["retract", "a", "--reason", "wrong", "--id", "k"],
        ])
    func killed(words: [String]) throws {
        let prepared = try Office.disk(["a"], pageBytes: 512)
        var found: Set<String> = []
        for place in 1...100 {
            let disk = prepared.afterKill(DiskTrouble(crashAt: place))
            _ = try Office(on: disk).run(words)
            let isOver = disk.stoppedAt == nil
            let later = try Office(on: disk.afterKill())
            let answer = later.run(words)
            #expect(answer.code == .done, "\(answer)")
            found.insert(answer.out.contains("exists") ? "exists" : "recorded")
            try later.expectLasting(["ledger-geneva", "a", "k"], of: "geneva", "killed at operation \(place)")
            if isOver { break }
        }
        #expect(found == ["exists", "recorded"])
    }
}
