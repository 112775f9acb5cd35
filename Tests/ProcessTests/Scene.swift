import Files
import Testing

/// A ledger with everything in it, what lies outside of it, another ledger, and copies to merge: as often as it is wanted, anew.
///
/// In the desk's folder: `ledger`, `outside`, `other`, `answers`, and in `template` what these are made from.
struct Scene {
    let desk: Desk
    /// The shell that every line of a scene begins with.
    private static let words = """
        cd "$3/.." || exit 99
        look() { find "$@" -printf '%p %y %l %i\\n' | sort; find "$@" -type f -exec sha256sum {} + | sort; }
        inside() { find ledger answers -printf '%p %y %l\\n' | sort; find ledger answers -type f -exec sha256sum {} + | sort; }

        """

    /// Makes the template.
    ///
    /// The ledger is a clone: the files of lisbon and geneva and a checkpoint, nothing of a copy. `more` has more of geneva, and paris;
    /// in `forked` lisbon went on otherwise, in `ahead` further. The other ledger and what is outside have what a clean-up would delete.
    init(_ desk: Desk) throws {
        self.desk = desk
        let answer = try desk.startShell(
            Self.words + """
                set -e; mkdir template; cd template
                run() { ledger=$PWD/$1; shift; "$program" --ledger "$ledger" "$@" >/dev/null; }
                offer() { name=$1; shift; for id; do echo "$document" | sed "s/ID/$id/g"; done | run $name append -; }
                copy() { cp -a $1 $2; rm -rf $2/.gcm-ledger; }
                program=$1; document='\(Desk.document("ID").dropLast())'
                run base init --writer lisbon; offer base d1 d2 d3
                copy base more; run more init --writer geneva; offer more g1
                run base merge more
                copy base forked; run forked init --writer lisbon --take-over; offer forked f1
                offer base d4; run base checkpoint --publish spring
                copy base ahead; run ahead init --writer lisbon --take-over; offer ahead a1
                offer more g2; run more init --writer paris; run more pack more.pack
                copy base other; run other init --writer lisbon --take-over; offer other o1; run other init --writer geneva --take-over
                run other init --writer porto; run other checkpoint --publish autumn; mkdir other/.gcm-ledger/torn
                copy base ledger; rm -rf base; mkdir outside outside/folder; echo known >outside/file; echo known >outside/folder/file
                for folder in outside/folder other/events other/.gcm-ledger other/.gcm-ledger/*/; do
                    echo kept >$folder/.gcm-ledger-0000000000000001.tmp
                done

                """
        ).waited()
        try #require(answer.isDone, "\(answer)")
    }

    /// Sets everything up from the template, with the writer lisbon bound here, and then does what a line of shell says.
    ///
    /// In the line, `$outside`, `$other` and `$ledger` are the paths of the three folders.
    /// - Parameter isSeen: whether `run` is to tell what became of everything.
    func setUp(then line: String = "", isSeen: Bool = true) throws {
        let answer = try desk.startShell(
            Self.words + """
                set -e; rm -rf ledger outside other answers state
                cp -a template/ledger template/outside template/other .; mkdir answers
                "$1" --ledger "$3" init --writer lisbon --take-over >/dev/null
                outside=$PWD/outside; other=$PWD/other; ledger=$3
                \(line)
                cd "$ledger/.."
                \(isSeen ? "look outside other >outside.before; inside >inside.before" : "")

                """
        ).waited()
        try #require(answer.isDone, "\(line)\n\(answer)")
    }

    /// What a command did, seen from everywhere.
    struct Sight {
        var code = -1
        var said = ""
        /// What is other than before: outside and in the other ledger; in the ledger and among the answers.
        var outside: [String] = []
        var inside: [String] = []

        var isUntouched: Bool { outside.isEmpty && inside.isEmpty }
        /// Whether the program was ended because it did not end, or crashed.
        var isAbnormal: Bool { code > 3 || code < 0 }
        var ofFiles: [String] { inside.filter { !$0.contains("ledger/.gcm-ledger") } }
        var description: String {
            "exit code \(code); outside \(beginning(outside)); inside \(beginning(inside)); said: \(said.prefix { !$0.isNewline })"
        }

        /// The first differences, without checksums, which tell nobody anything.
        private func beginning(_ lines: [String]) -> [String] {
            let names = lines.map { $0.replacing(#/[0-9a-f]{64}  /#, with: "") }
            return Array(names.prefix(4)) + (names.count > 4 ? ["and \(names.count - 4) more"] : [])
        }
    }

    /// Runs a command, given as words of shell after the program's, in the desk's folder, and looks around. What hangs is ended.
    ///
    /// - Parameter ledger: another way to the ledger.
    func run(_ words: String, input: String = "", through ledger: String = "\"$3\"") throws -> Sight {
        let answer = try desk.startShell(
            Self.words + """
                timeout -k 1 20 "$1" --ledger \(ledger) \(words) >said.out 2>said.err
                echo "code $?"; look outside other | diff outside.before - | sed -n 's/^\\([<>]\\)/outside &/p'
                inside | diff inside.before - | sed -n 's/^\\([<>]\\)/inside &/p'

                """, input: input
        ).waited()
        var sight = Sight()
        for line in answer.out.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            switch parts.first {
            case "code": sight.code = parts.last.flatMap { Int($0) } ?? -1
            case "outside": sight.outside.append(parts[1])
            default: sight.inside.append(parts[1])
            }
        }
        let folder = PathText.folder(of: desk.ledger)
        sight.said = String(decoding: try desk.files.contents(of: folder + "/said.err") ?? [], as: UTF8.self) + answer.err
        return sight
    }
}
