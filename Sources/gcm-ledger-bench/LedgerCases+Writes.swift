/// What is written, each program to a copy of its own.
extension LedgerCases {
    var writes: [BenchCase] {
        [
            record, append(min(size, 100_000)), appendEach(min(max(size / 10, 100), 100_000)),
        ]
    }

    /// What a run records: an event that no other run does, beside a row as long.
    private static let recorded = [
        "record", "pledge.made", "bench-{run}", "--by", "Portugal", "--objectives", "5,7", "--on", "2022-07-07", "--title",
        "One event that lasts, the {run}th", "--text", "Review of the national plan for the Compact, with local authorities and partners",
    ]

    private static let insertion = """
        PRAGMA synchronous = FULL; INSERT INTO events VALUES ('bench-{run}', '{"data":{"by":["PRT"],"objectives":[5,7],"text":"Review of \
        the national plan for the Compact, with local authorities and partners","title":"One event that lasts, the {run}th"},"occurred":\
        "2022-07-07","subject":"pledge/bench-{run}","type":"pledge.made"}');
        """

    /// How many lines a ledger has.
    private func count(of ledger: String) -> Contender.Answer {
        Contender.Answer(words: ["sh", "-c", "echo count; cat \"$1\"/events/*.jsonl | wc -l", "sh", ledger], columns: 1)
    }

    /// How many rows a table has, and one more for the opening of the writer's file.
    private func count(of database: String, _ sqlite: String) -> Contender.Answer {
        Contender.Answer(words: [sqlite, "-csv", "-header", database, "SELECT count(*) + 1 AS count FROM events"], columns: 1)
    }

    private func newDatabase(_ database: String, _ sqlite: String) -> [Contender.Step] {
        let table = "PRAGMA journal_mode = WAL; CREATE TABLE events (id TEXT PRIMARY KEY, line TEXT NOT NULL)"
        return [
            Contender.Step(words: ["rm", "-f", database, database + "-wal", database + "-shm"]),
            Contender.Step(words: [sqlite, database, table]),
        ]
    }

    /// Rows of ids and lines, taken from the files that are named after the script.
    private static let importing = """
        db="$1" sqlite="$2"; shift 2
        { echo 'PRAGMA synchronous = FULL;'; echo '.mode ascii'; printf '.separator "\\\\037" "\\\\n"\\n'
        for file in "$@"; do echo ".import $file events"; done; } | "$sqlite" "$db"
        """

    /// One event of a ledger of this size, against a row of a table of as many.
    var record: BenchCase {
        var bench = programCase("record, one event") { program in
            let copy = workshop.path("copy-of-" + program.name)
            return Contender(
                name: program.name, words: [program.path, "--ledger", copy] + Self.recorded,
                setUp: [
                    Contender.Step(words: ["rm", "-rf", copy]), Contender.Step(words: ["mkdir", copy]),
                    Contender.Step(words: ["cp", "-r", path + "/events", copy + "/events"]),
                    Contender.Step(words: program.words(copy, "init --writer bench")),
                    // Of files that were written just now nothing is kept.
                    Contender.Step(words: ["sleep", "3"]),
                ] + program.asked(copy, "measure meetings"), answer: count(of: copy))
        }
        add(.sqlite, to: &bench) { sqlite in
            let database = workshop.path("rows.sqlite")
            let ids = "sed -E 's/^.*\"id\":\"([^\"]*)\",\"occurred\".*$/\\1\\x1f&/' \"$1\"/events/*.jsonl"
            let rows = workshop.path("rows")
            return Contender(
                name: Peer.sqlite.name, words: [sqlite, database, Self.insertion],
                setUp: newDatabase(database, sqlite) + [
                    Contender.Step(words: ["sh", "-c", ids, "sh", path], output: rows),
                    Contender.Step(words: ["sh", "-c", Self.importing, "sh", database, sqlite, rows]),
                    Contender.Step(words: ["rm", rows]),
                ], answer: count(of: database, sqlite))
        }
        return bench
    }

    private func newLedger(_ ledger: String, _ program: BenchProgram) -> [Contender.Step] {
        [
            Contender.Step(words: ["rm", "-rf", ledger]), Contender.Step(words: ["mkdir", ledger]),
            Contender.Step(words: program.words(ledger, "init --writer bench")),
        ]
    }

    private func offers(_ lines: Int, _ name: String) -> Contender.Step {
        Contender.Step(words: [workshop.ownPath, "offers", String(lines), "11", workshop.path(name)])
    }

    /// Many lines at once into an empty ledger, against rows in one transaction.
    private func append(_ lines: Int) -> BenchCase {
        let file = workshop.path("batch")
        var bench = programCase("append, \(Figure.count(lines)) lines in one batch") { program in
            let ledger = workshop.path("batch-of-" + program.name)
            return Contender(
                name: program.name, words: [program.path, "--ledger", ledger, "append", file + ".jsonl"], setUp: [offers(lines, "batch")],
                before: newLedger(ledger, program), answer: count(of: ledger))
        }
        add(.sqlite, to: &bench) { sqlite in
            let database = workshop.path("batch.sqlite")
            return Contender(
                name: Peer.sqlite.name, words: ["sh", "-c", Self.importing, "sh", database, sqlite, file + ".rows"],
                before: newDatabase(database, sqlite), answer: count(of: database, sqlite))
        }
        return bench
    }

    /// Many lines, each its own event, against a commit a row.
    private func appendEach(_ lines: Int) -> BenchCase {
        let file = workshop.path("each")
        var bench = BenchCase(name: "append --each, \(Figure.count(lines)) lines", contenders: [])
        for program in programs {
            guard program.has("--each") else {
                bench.leftOut.append(BenchCase.LeftOut(name: program.name, reason: "its append has no --each"))
                continue
            }
            let ledger = workshop.path("each-of-" + program.name)
            bench.contenders.append(
                Contender(
                    name: program.name, words: [program.path, "--ledger", ledger, "append", "--each", file + ".jsonl"],
                    setUp: [offers(lines, "each")], before: newLedger(ledger, program), answer: count(of: ledger)))
        }
        add(.sqlite, to: &bench) { sqlite in
            let database = workshop.path("each.sqlite")
            return Contender(
                name: Peer.sqlite.name, words: [sqlite, database], input: file + ".sql", setUp: [offers(lines, "each")],
                before: newDatabase(database, sqlite), answer: count(of: database, sqlite))
        }
        return bench
    }
}
