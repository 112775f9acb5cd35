import DeskTesting
import FileTesting
import Files
import JSON
import Testing

@Suite("Streams, by processes of their own")
struct StreamTests {
    private static let shell = """
        cd "$3/.." || exit 99
        wait_for() { for i in $(seq 400); do grep -q "$1" out && return; sleep 0.05; done; echo "$1 never came" >&2; exit 98; }

        """

    @Test("A line is answered before the next one comes, and meanwhile another process records, as nobody holds the lock")
    func slowly() throws {
        try Desk.with { desk in
            try desk.open(documents: 0)
            let line = """
                mkfifo in; "$1" --ledger "$3" append --each <in >out & stream=$!
                exec 9>in
                printf '%s' '\(Desk.document("d1").dropLast())' >&9; sleep 0.2
                echo >&9; wait_for '^recorded  d1  lisbon  2$'
                echo '\(Desk.document("d2").dropLast())' | "$1" --ledger "$3" append --wait 0 >/dev/null || exit 97
                printf '%s' '\(Desk.document("d1"))\(Desk.document("d3").dropLast())' >&9
                wait_for '^exists  d1  lisbon  2$'
                "$1" --ledger "$3" retract d1 --reason r --id r1 --wait 0 >/dev/null || exit 96
                exec 9>&-; wait $stream || exit 95
                cat out

                """
            let answer = try desk.startShell(Self.shell + line).waited()
            try #require(answer.isDone, "\(answer)")
            let lines = answer.out.split(separator: "\n")
            #expect(lines.prefix(3) == ["recorded  d1  lisbon  2", "exists  d1  lisbon  2", "recorded  d3  lisbon  5"])
            #expect(lines.last?.hasPrefix("2 recorded, 1 exists. lisbon has 5 events.") == true)
            try desk.done("verify")
        }
    }

    @Test("Two streams at once, of two writers: each event of each is answered and there, one after the other")
    func two() throws {
        try Desk.with { desk in
            for writer in ["a", "b"] { try desk.done("init", "--writer", writer) }
            let count = 60
            let line = """
                slow() { while read -r line; do printf '%s\\n' "$line"; done; }
                slow | "$@"
                """
            let streams = try ["a", "b"].map { writer in
                let offers = (1...count).map { Desk.document("\(writer)-\($0)") }.joined()
                let words = ["append", "--each", "--writer", writer, "--wait", "300", "--format", "json"]
                return try desk.startShell(line, words, input: offers, as: writer)
            }
            for (writer, stream) in zip(["a", "b"], streams) {
                let answer = try stream.waited()
                #expect(answer.isDone, "\(answer.err)")
                let told = answer.outBytes.split(separator: 10).compactMap { JSONValue(parsing: Array($0)) }
                #expect(told.compactMap { $0["id"]?.text } == (1...count).map { "\(writer)-\($0)" })
                #expect(told.compactMap { $0["sequence"]?.number } == Array(2...(count + 1)))
            }
            let found = try LedgerFiles(desk)
            #expect(found.problems.isEmpty)
            #expect(found.ids.values.allSatisfy { $0 == 1 })
            try desk.done("verify")
            try desk.done("check")
        }
    }

    @Test("When a stream is killed, what it had answered is there")
    func killed() throws {
        try Desk.with { desk in
            try desk.open(documents: 0)
            let line = """
                i=0; while i=$((i + 1)); do echo '\(Desk.document("ID").dropLast())' | sed "s/ID/d$i/g" || break; done 2>/dev/null |
                    "$1" --ledger "$3" append --each >out & stream=$!
                wait_for '  20$'; kill -9 $stream
                wait; cat out

                """
            let answer = try desk.startShell(Self.shell + line).waited()
            let ids = answer.out.split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
            #expect(ids.count >= 19)
            let found = try LedgerFiles(desk)
            #expect(found.problems.isEmpty)
            #expect(Set(found.ids.keys).isSuperset(of: ids))
            try desk.done("append", "-", input: Desk.document("last"))
            try desk.done("verify")
        }
    }

    @Test("Input that has no end of a line is refused as a line once it ends, in memory that does not grow")
    func endlessLine() throws {
        try Desk.with { desk in
            try desk.open(documents: 0)
            let line = "{ head -c 300000000 /dev/zero | tr '\\0' x; echo; echo '\(Desk.document("d1").dropLast())'; } | "
            let answer = try desk.startShell(line + "(ulimit -v 2000000; exec \"$@\")", ["append", "--each"]).waited()
            #expect(answer.end == .exited(1))
            #expect(answer.out.hasPrefix("refused  standard input, line 1\nrecorded  d1  lisbon  2\n"), "\(answer)")
            #expect(answer.err.contains("more than 65535 bytes"))
        }
    }
}
