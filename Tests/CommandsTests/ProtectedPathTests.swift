import Commands
import DeskTesting
import FileTesting
import Files
import Messages
import Testing

@Suite("Where no answer may be written")
struct KeptPlaceTests {
    /// A desk at a ledger with a published checkpoint, beside another ledger.
    private func atLedger(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.done("checkpoint --publish autumn")
            let files = RealFileSystem()
            for folder in ["/other", "/other/events", "/Snapshots/of", "/events-of-2024", "/site", "/site/events"] {
                try files.makeFolder(desk.folder + folder)
            }
            try files.replace(desk.folder + "/other/events/.gitattributes", with: [])
            try body(desk)
        }
    }

    static let questions = ["log", "list documents", "list", "find", "changes 2024-01-01", "timeline", "measure meetings", "prove review"]

    static let places = [
        "events/lisbon.jsonl", "events/new.csv", "./events/../events/.gitattributes", "other/events/geneva.jsonl", ".gcm-ledger/lock",
        ".gcm-ledger/heads/lisbon.json", ".gcm-ledger/new", "Snapshots/autumn.lisbon.checkpoint",
        "Snapshots/winter.lisbon.checkpoint",
    ]

    @Test("What a ledger keeps is never written over, and the answer says why", arguments: places)
    func kept(_ path: String) throws {
        try atLedger { desk in
            let before = try desk.everything()
            for question in Self.questions {
                let answer = try desk.run("\(question) --output \(path)")
                #expect(answer.code == .notUnderstood, "\(question)\n\(answer)")
                #expect(answer.err.contains("--output \(path)"))
            }
            #expect(try desk.run("pack \(path)").code == .notUnderstood)
            #expect(try desk.everything() == before)
        }
    }

    static let free = [
        "answer.csv", "Snapshots/answer.csv", "Snapshots/of/answer.csv", "events-of-2024/answer.csv",
        "site/events/answer.csv",
    ]

    @Test("Anywhere else it is written", arguments: free)
    func written(_ path: String) throws {
        try atLedger { desk in
            for _ in 1...2 {
                try desk.done("log --output \(path)")
                #expect(try !desk.read(path).isEmpty)
            }
            try desk.done("pack ledger.pack")
            try desk.done("verify")
        }
    }

    @Test("A link into the ledger is followed, and refused as what it names")
    func link() throws {
        try atLedger { desk in
            let log = desk.folder + "/events/lisbon.jsonl"
            let before = try desk.read("events/lisbon.jsonl")
            let child = ChildProgram("ln", ["-s", log, desk.folder + "/answer.csv"], environment: ["PATH=/usr/bin:/bin"])
            #expect(child?.wait() == .exited(0))
            #expect(try desk.run("log --output answer.csv").code == .notUnderstood)
            #expect(try desk.read("events/lisbon.jsonl") == before)
        }
    }
}
