import DeskTesting
import FileTesting
import Files
import Testing

@Suite("A repository that tracks what belongs to a copy, or links, in a clone")
struct CloneTests {
    /// Something that a repository tracks, made in its folder with `$outside` and `$other` beside.
    struct Tracked: Sendable, CustomStringConvertible {
        var description: String
        var line: String
        /// Whether the very first command in the clone has to be refused.
        var isRefused = true
    }

    static let ledLinks = [
        Tracked(
            description: "a head as a link to a file", line: "mkdir -p .gcm-ledger/heads; ln -s $outside/file .gcm-ledger/heads/lisbon.json"
        ),
        Tracked(
            description: "a head as a link to nothing", line: "mkdir -p .gcm-ledger/heads; ln -s $outside/new .gcm-ledger/heads/lisbon.json"
        ),
        Tracked(
            description: "a binding as a link", line: "mkdir -p .gcm-ledger/writers; ln -s $outside/file .gcm-ledger/writers/lisbon.json"),
        Tracked(description: "heads as a link", line: "mkdir .gcm-ledger; ln -s $outside/folder .gcm-ledger/heads"),
        Tracked(description: "bindings as a link", line: "mkdir .gcm-ledger; ln -s $other/.gcm-ledger/writers .gcm-ledger/writers"),
        Tracked(description: "what is torn as a link", line: "mkdir .gcm-ledger; ln -s $outside/folder .gcm-ledger/torn"),
        Tracked(description: "the lock as a link to nothing", line: "mkdir .gcm-ledger; ln -s $outside/new .gcm-ledger/lock"),
        Tracked(description: "the lock as a link to a file", line: "mkdir .gcm-ledger; ln -s $outside/file .gcm-ledger/lock"),
        Tracked(description: "all of the copy as a link", line: "ln -s $outside/folder .gcm-ledger"),
        Tracked(description: "all of the copy as a link to nothing", line: "ln -s $outside/new .gcm-ledger"),
        Tracked(description: "all of the copy as a link to another's", line: "ln -s $other/.gcm-ledger .gcm-ledger"),
        Tracked(description: "the new file as a link to nothing", line: "ln -s $outside/new events/lisbon.jsonl"),
        Tracked(description: "the new file as a link to an empty one", line: ": >$outside/empty; ln -s $outside/empty events/lisbon.jsonl"),
        Tracked(
            description: "another's file as a link",
            line: "mv events/geneva.jsonl $outside; ln -s $outside/geneva.jsonl events/geneva.jsonl", isRefused: false),
        Tracked(description: "events/ as a link", line: "mv events $outside; ln -s $outside/events events"),
        Tracked(description: "what is published as a link", line: "ln -s $outside/folder Snapshots", isRefused: false),
        Tracked(
            description: "a checkpoint as a link", line: "mkdir Snapshots; ln -s $outside/new Snapshots/autumn.lisbon.checkpoint",
            isRefused: false),
    ]

    private static let git = """
        git() { HOME=$PWD GIT_CONFIG_NOSYSTEM=1 command git -c init.defaultBranch=main -c user.name=A -c user.email= "$@"; }

        """

    /// Makes a repository of geneva's file and something more, and clones it into the ledger's folder.
    private func clone(_ line: String, _ scene: Scene) throws {
        try scene.setUp(
            then: Self.git + """
                rm -rf "$ledger/.gcm-ledger" "$ledger/Snapshots" "$ledger/events/lisbon.jsonl" "$ledger/../origin"
                cd "$ledger"; \(line)
                cd ..; mv ledger origin; git -C origin init -q; git -C origin add -Af .; git -C origin commit -qm X
                git clone -q origin ledger
                """)
    }

    private static let commands = [
        "init --writer lisbon", "record document.published x --on 2024 --title X --id x", "merge template/more", "log", "verify",
        "checkpoint --publish autumn", "pack answers/x.pack", "init --writer porto", "merge template/more.pack",
    ]

    @Test("Nothing outside is touched by whoever begins to work in the clone", arguments: ledLinks)
    func links(_ tracked: Tracked) throws {
        try Desk.with(.inMemory) { desk in
            guard try desk.startShell("git --version").waited().isDone else { return print("skipped: there is no git here") }
            let scene = try Scene(desk)
            try clone(tracked.line, scene)
            var tries = 0
            for command in Self.commands {
                let sight = try scene.run(command)
                #expect(sight.outside.isEmpty && !sight.isAbnormal, "\(command): \(sight.description)")
                if tries == 0, tracked.isRefused {
                    #expect(sight.code == 3 && sight.isUntouched, "\(command): \(sight.description)")
                }
                tries += 1
                // What is changed outside is seen again after each command that follows.
                if !sight.outside.isEmpty { break }
            }
            #expect(tries > 0)
        }
    }

    /// Ways in which what another copy knew of itself contradicts the files that came with it.
    static let otherCopies = [
        Tracked(description: "as it was", line: ""),
        Tracked(description: "of longer files", line: "sed -i '$d' events/lisbon.jsonl"),
        Tracked(description: "of other files", line: "sed -i 's/\\[\"..../[\"0000/' .gcm-ledger/heads/lisbon.json"),
        Tracked(description: "of no form", line: "echo broken >.gcm-ledger/heads/lisbon.json"),
        Tracked(
            description: "of a writer without a file",
            line: "sed 's/lisbon/oslo/g' .gcm-ledger/heads/lisbon.json >.gcm-ledger/heads/oslo.json"),
        Tracked(description: "with a torn line", line: "mkdir .gcm-ledger/torn; echo x >.gcm-ledger/torn/lisbon-1-2.jsonl"),
    ]

    @Test("What another copy knew of itself is not believed where it comes with the files: no answer rests on it", arguments: otherCopies)
    func strangers(_ tracked: Tracked) throws {
        try Desk.with(.inMemory) { desk in
            guard try desk.startShell("git --version").waited().isDone else { return print("skipped: there is no git here") }
            let scene = try Scene(desk)
            try scene.setUp(
                then: Self.git + """
                    echo '\(Desk.document("y").dropLast())' | "$1" --ledger "$ledger" append - >/dev/null
                    rm -rf "$ledger/../origin" "$ledger/../state"; cd "$ledger"; rm -r Snapshots; \(tracked.line)
                    cd ..; mv ledger origin; git -C origin init -q; git -C origin add -Af .; git -C origin commit -qm X
                    git clone -q origin ledger; git -C ledger ls-files | grep -q .gcm-ledger/heads/lisbon.json
                    """)
            let questions = ["log", "verify", "check", "list document", "checkpoint --format json", "log --format json"]
            let answers = try questions.map { try told($0, desk) }
            _ = try desk.startShell("cd \"$3/..\" && mv ledger/.gcm-ledger aside").waited()
            for (question, answer) in zip(questions, answers) {
                let plain = try told(question, desk)
                // That such heads are there, and not believed, is a note.
                let answer = answer.replacing(/gcm-ledger: note: [^\n]*is not believed[^\n]*\n  fix: [^\n]*\n/, with: "")
                #expect(answer == plain && plain.hasPrefix("exited(0)"), "\(question): with it \(answer)\nwithout \(plain)")
            }
            _ = try desk.startShell("cd \"$3/..\" && rm -rf ledger/.gcm-ledger && mv aside ledger/.gcm-ledger").waited()
            let begun = try desk.run("init", "--writer", "paris")
            #expect(begun.isDone, "\(begun)")
            let recorded = try desk.run("record", "document.published", "x", "--on", "2024", "--title", "X", "--id", "x")
            #expect(recorded.isDone && recorded.out.contains("paris"), "\(recorded)")
            let other = try desk.run("append", "-", "--writer", "lisbon", input: Desk.document("z"))
            #expect(other.end == .exited(2), "\(other)")
            #expect(try desk.run("verify").isDone)
            #expect(try desk.run("log").out.contains("document/x"))
        }
    }

    private func told(_ question: String, _ desk: Desk) throws -> String {
        let answer = try desk.start(question.split(separator: " ").map(String.init)).waited()
        return "\(answer.end)\n\(answer.out)\n\(answer.err)"
    }
}
