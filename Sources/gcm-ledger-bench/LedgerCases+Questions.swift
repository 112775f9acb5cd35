/// What is asked of a ledger.
extension LedgerCases {
    private static let pledges = "measure pledges --by objective,stage --as-of 2024-03-11"
    private static let contributions = "measure contributions --by donor,year"
    private static let findings = "measure findings --by objective,state"
    /// Up to so many events jq, which makes a value of every line, is worth waiting for.
    private static let mostForJq = 100_000

    var questions: [BenchCase] {
        [
            cold(Self.pledges, PeerQueries.pledges, columns: 3), cold(Self.contributions, PeerQueries.contributions, columns: 3),
            withJq(cold(Self.findings, PeerQueries.findings, columns: 3)), asJSON, readiness, verification,
            warm(Self.pledges, PeerQueries.pledges, columns: 3), warm(Self.contributions, PeerQueries.contributions, columns: 3),
            again("measure pledges --by objective,stage --as-of 2022-06-30"),
            again("measure pledges --by objective,stage --known-at 2024-03-11"),
            again("measure pledges --by region,state --region unece"),
        ]
    }

    private func cold(_ command: String, _ question: PeerQueries.Question, columns: Int) -> BenchCase {
        var bench = programCase(command + ", cold") { program in
            Contender(
                name: program.name, words: program.coldWords(path, command),
                answer: Contender.Answer(words: program.coldWords(path, command + " --format csv"), columns: columns))
        }
        add(.duckDB, to: &bench) { duckDB in
            let words = [duckDB, "-csv", "-c", question.overLines(files)]
            return Contender(name: Peer.duckDB.name, words: words, answer: Contender.Answer(words: words, columns: columns))
        }
        return bench
    }

    private func withJq(_ bench: BenchCase) -> BenchCase {
        var bench = bench
        guard size <= Self.mostForJq else {
            let reason = "more than \(Figure.count(Self.mostForJq)) events: a run takes too long"
            bench.leftOut.append(BenchCase.LeftOut(name: Peer.jq.name, reason: reason))
            return bench
        }
        add(.jq, to: &bench) { jq in
            let words = ["sh", "-c", "exec \"$1\" -n -r \"$2\" \"$3\"/events/*.jsonl", "sh", jq, PeerQueries.findingsFilter, path]
            return Contender(name: Peer.jq.name, words: words, answer: Contender.Answer(words: words, columns: 3))
        }
        return bench
    }

    private var asJSON: BenchCase {
        var bench = programCase(Self.pledges + " --format json, cold") { program in
            Contender(name: program.name, words: program.coldWords(path, Self.pledges + " --format json"))
        }
        if let program = programs.first {
            bench.contenders.append(Contender(name: program.name + ", as text", words: program.coldWords(path, Self.pledges)))
        }
        return bench
    }

    /// Of the generated ledger beside the one that has requirements.
    private var readiness: BenchCase {
        let name = "readiness imrf-2026, cold"
        guard let requirements else {
            return BenchCase(
                name: name, contenders: [], leftOut: [BenchCase.LeftOut(name: "readiness", reason: "--ledger has no events/")])
        }
        let both = workshop.path("both")
        let setUp = [
            Contender.Step(words: ["rm", "-rf", both]), Contender.Step(words: ["mkdir", "-p", both]),
            Contender.Step(words: ["cp", "-r", requirements + "/events", both + "/events"]),
            Contender.Step(words: ["sh", "-c", "ln -s \"$1\"/events/*.jsonl \"$2\"/events", "sh", path, both]),
        ]
        return programCase(name) { program in
            Contender(
                name: program.name, words: program.coldWords(both, "readiness imrf-2026"), setUp: setUp,
                answer: Contender.Answer(words: program.coldWords(both, "readiness imrf-2026 --format csv"), columns: 3))
        }
    }

    private var verification: BenchCase {
        var bench = programCase("verify") { Contender(name: $0.name, words: $0.words(path, "verify")) }
        add(.sha256sum, to: &bench) { sha256sum in
            Contender(name: Peer.sha256sum.name, words: ["sh", "-c", "exec \"$1\" \"$2\"/events/*.jsonl", "sh", sha256sum, path])
        }
        return bench
    }

    /// A question that was asked before, against a table that holds the same facts.
    private func warm(_ command: String, _ question: PeerQueries.Question, columns: Int) -> BenchCase {
        var bench = again(command, columns: columns)
        add(.duckDB, to: &bench) { duckDB in
            let table = workshop.path("facts-\(question.thing).duckdb")
            let words = [duckDB, "-readonly", "-csv", table, "-c", question.overTable]
            return Contender(
                name: Peer.duckDB.name, words: words,
                setUp: [
                    Contender.Step(words: ["rm", "-f", table]), Contender.Step(words: [duckDB, table, "-c", question.table(of: files)]),
                ], answer: Contender.Answer(words: words, columns: columns))
        }
        return bench
    }

    private func again(_ command: String, columns: Int = 3) -> BenchCase {
        programCase(command + ", asked again") { program in
            Contender(
                name: program.name, words: program.words(path, command), setUp: program.asked(path, command),
                answer: Contender.Answer(words: program.words(path, command + " --format csv"), columns: columns))
        }
    }
}
