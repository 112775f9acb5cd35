import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("Taking in another copy of the ledger from its folder")
struct FolderTests {
    @Test("Files that are new and lines that are new are taken in byte for byte; what this copy has more of stays")
    func takesIn() throws {
        try Desk.two { lisbon, geneva in
            try lisbon.publish("third")
            try geneva.publish("minutes")
            let answer = try lisbon.done("merge", geneva.folder)
            #expect(answer.out.contains("geneva  new           0      2"))
            #expect(answer.out.contains("lisbon  ahead         4      4"))
            #expect(answer.out.contains("2 events taken in. The ledger has 6 events."))
            #expect(try lisbon.text(of: "geneva") == geneva.text(of: "geneva"))
            #expect(try geneva.done("merge", lisbon.folder).out.contains("lisbon  extended       3      4"))
            #expect(try lisbon.events() == geneva.events())
            #expect(try lisbon.ids() == ["plan", "report", "third", "minutes"])
        }
    }

    @Test("A folder is named as the user stands to it")
    func relativePath() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            #expect(try lisbon.done("merge", "../geneva").out.contains("2 events taken in"))
        }
    }

    @Test("Merging twice changes nothing, and neither does merging with itself")
    func again() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            try lisbon.done("merge", geneva.folder)
            let before = try lisbon.everything()
            for other in [geneva.folder, lisbon.folder, "."] {
                #expect(try lisbon.done("merge", other).out.contains("Nothing was written."))
                #expect(try lisbon.everything() == before)
            }
        }
    }

    @Test("A dry run says what would be taken in, and writes nothing")
    func dryRun() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let before = try lisbon.everything()
            let answer = try lisbon.done("merge", geneva.folder, "--dry-run")
            #expect(answer.out.contains("2 events would be taken in. A dry run: nothing was written."))
            #expect(try lisbon.everything() == before)
        }
    }

    @Test("The other copy is not written to")
    func otherStays() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let before = try geneva.everything()
            try lisbon.done("merge", geneva.folder)
            #expect(try geneva.everything() == before)
        }
    }

    @Test("A clone without a writer of its own can take in another copy")
    func withoutWriter() throws {
        try Desk.withOffices { office in
            let (lisbon, clone) = (try office("lisbon"), try office("clone"))
            try lisbon.done("init", "--writer", "lisbon")
            try RealFileSystem().makeFolder(clone.folder + "/events")
            try lisbon.publish("plan")
            try clone.done("merge", lisbon.folder)
            #expect(try clone.text(of: "lisbon") == lisbon.text(of: "lisbon"))
        }
    }

    @Test("Both go on with their own writers afterwards")
    func goOn() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            try lisbon.done("merge", geneva.folder)
            try lisbon.publish("after")
            try geneva.publish("later")
            try geneva.done("merge", lisbon.folder)
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.events() == geneva.events())
        }
    }

    @Test("In JSON, each file is told with its outcome and sizes")
    func json() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let out = try lisbon.done("merge", geneva.folder, "--format", "json").out
            #expect(out.contains("\"written\": true"))
            for member in ["\"writer\": \"geneva\"", "\"outcome\": \"new\"", "\"before\": 0", "\"after\": 2", "\"rehomed\": []"] {
                #expect(out.contains(member))
            }
            #expect(try lisbon.done("merge", geneva.folder, "--format", "json").out.contains("\"written\": false"))
        }
    }

    @Test("What an append that never finished left in the other copy is not taken in")
    func unfinishedThere() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let whole = try #require(try geneva.text(of: "geneva"))
            try geneva.write(whole + "{\"crc32c\":", of: "geneva")
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.text(of: "geneva") == whole)
        }
    }

    @Test("What a merge that never finished left here is completed, and set aside where it says something else")
    func unfinishedHere() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let whole = try #require(try geneva.text(of: "geneva"))
            try lisbon.write(String(whole.prefix(whole.utf8.count - 9)), of: "geneva")
            #expect(try lisbon.done("merge", geneva.folder).err == "")
            #expect(try lisbon.text(of: "geneva") == whole)
            try geneva.publish("more")
            try lisbon.write(whole + "\0\0\0", of: "geneva")
            #expect(try lisbon.done("merge", geneva.folder).err.contains("/.gcm-ledger/torn/geneva-"))
            #expect(try lisbon.text(of: "geneva") == geneva.text(of: "geneva"))
        }
    }

    @Test("What the merged ledger has wrong that this copy had not is a note in whichever copy it comes up, and the facts stay")
    func contradictions() throws {
        try Desk.two { lisbon, geneva in
            try lisbon.publish("minutes", title: "Minutes, says Lisbon")
            try geneva.publish("minutes", title: "Minutes, says Geneva")
            let answer = try lisbon.done("merge", geneva.folder)
            #expect(answer.err.contains("gcm-ledger: note: event minutes"))
            #expect(answer.err.contains("different content"))
            #expect(lisbon.run(["check"]).code == .no)
            // The other office is told too, once.
            #expect(try geneva.done("merge", lisbon.folder).err == answer.err)
            #expect(geneva.run(["check"]).code == .no)
            #expect(try geneva.done("merge", lisbon.folder).err == "")
        }
    }
}
