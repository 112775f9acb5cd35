import Commands
import DeskTesting
import Messages
import Testing

@Suite("One id for two things, in two offices")
struct SameIDTests {
    @Test("After the merge it is told; one retraction and each recorded under an id of its own settle it, in both copies")
    func settled() throws {
        try Desk.two { lisbon, geneva in
            try lisbon.publish("letter")
            try geneva.done("record", "document.published", "note", "--on", "2024-01-01", "--title", "A note", "--id", "letter")
            try lisbon.done("merge", geneva.folder)
            let told = lisbon.run(["check"])
            #expect(told.code == .no)
            #expect(told.err.contains("'gcm-ledger retract letter --reason TEXT' takes out both"), "\(told)")
            try lisbon.done("retract", "letter", "--reason", "Two things have this id.")
            try lisbon.done("check")
            try lisbon.done(
                "record", "document.published", "letter", "--on", "2024-01-01", "--title", "The letter", "--id", "letter-2")
            try geneva.done("merge", lisbon.folder)
            try geneva.done("check")
            try geneva.done("record", "document.published", "note", "--on", "2024-01-01", "--title", "A note", "--id", "note")
            try lisbon.done("merge", geneva.folder)
            try lisbon.done("check")
            try lisbon.done("verify")
            let documents = try lisbon.done("list", "documents").out
            #expect(documents.contains("The letter") && documents.contains("A note"))
        }
    }
}
