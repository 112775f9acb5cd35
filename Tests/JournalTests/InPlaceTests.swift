import Evidence
import FileTesting
import Files
import JSON
import Journal
import Testing

@Suite("Another history written into a writer's own file")
struct InPlaceTests {
    private let files = RealFileSystem()

    /// Writes bytes over those of a file, as `cp` does: the same file, the same inode.
    private func overwrite(_ path: String, with bytes: [UInt8]) throws {
        let file = try files.open(path, for: .updating(create: false))
        defer { files.close(file) }
        try files.truncate(file, to: 0)
        try files.write(bytes, to: file, at: 0)
    }

    @Test("Of the same size and inode, or longer, it is damage to whoever reads, appends or looks", arguments: [["c"], ["c", "d"]])
    func sameInode(_ other: [String]) throws {
        try TestLedger.forked(other) { ledger, fork in
            let path = ledger.folder.file(of: "geneva")
            let inode = try files.status(path)?.inode
            try overwrite(path, with: fork)
            try #require(try files.status(path)?.inode == inode)
            let damage = JournalProblem.damaged(Damage(file: path, line: nil, reason: .otherThanHead(events: 3)))
            #expect(throws: damage) { try ledger.read() }
            #expect(throws: damage) { try ledger.append(try Offers.meetings("e")) }
            #expect(
                try LedgerVerifier(files).verify(ledger.folder).damages == [
                    Damage(file: path, line: nil, reason: .otherThanHead(events: 3))
                ])
            #expect(try ledger.bytes() == fork)
        }
    }

    @Test("Where only an earlier line is another, an append sees that somebody wrote into the file, and looks at all of it")
    func earlierLine() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b"))
            let path = ledger.folder.file(of: "geneva")
            let mine = try ledger.bytes()
            // The same last line after another one before it: only the root tells.
            try TestLedger.with { other in
                try other.append([try Offers.meeting("a", title: "Meeting c")])
                let theirs = try other.bytes().split(separator: 10, omittingEmptySubsequences: false)
                var lines = mine.split(separator: 10, omittingEmptySubsequences: false)
                lines[1] = theirs[1]
                try overwrite(path, with: Array(lines.joined(separator: [10])))
            }
            #expect(throws: JournalProblem.damaged(Damage(file: path, line: nil, reason: .otherThanHead(events: 3)))) {
                try ledger.append(try Offers.meetings("c"))
            }
        }
    }

    @Test("Where the file is only touched, all goes on, and the head is made anew")
    func touched() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let before = try files.contents(of: ledger.folder.head(of: "geneva"))
            try overwrite(ledger.folder.file(of: "geneva"), with: try ledger.bytes())
            #expect(try ledger.read().size == 2)
            try ledger.append([])
            #expect(try files.contents(of: ledger.folder.head(of: "geneva")) != before)
            try ledger.append(try Offers.meetings("b"))
            #expect(try ledger.read().size == 3)
        }
    }

    @Test("A file with a second name is read and not appended to, and the other name keeps its bytes")
    func hardLink() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let path = ledger.folder.file(of: "geneva")
            let other = ledger.folder.root + "/other"
            #expect(ChildProgram("ln", [path, other], environment: ["PATH=/usr/bin:/bin"])?.wait() == .exited(0))
            let before = try ledger.bytes()
            #expect(try ledger.read().size == 2)
            let problem = FileProblem(operation: .open, path: path, code: FileProblem.Code.hasOtherNames)
            #expect(throws: JournalProblem.notWritten(problem)) { try ledger.append(try Offers.meetings("b")) }
            #expect(try files.contents(of: other) == before)
            try files.remove(other)
            try ledger.append(try Offers.meetings("b"))
            #expect(try ledger.read().size == 3)
        }
    }
}
