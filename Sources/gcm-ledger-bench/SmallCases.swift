/// What is asked of a ledger of ordinary size, where the start of a process counts: told beside a program that does nothing.
struct SmallCases {
    let cases: LedgerCases

    private static let commands = ["log", "readiness imrf-2026", "timeline", "measure pledges --by objective", "verify"]

    var all: [BenchCase] {
        Self.commands.map { command in
            var bench = cases.programCase(command) { Contender(name: $0.name, words: $0.words(cases.path, command)) }
            bench.contenders.append(Contender(name: "/bin/true", words: ["/bin/true"]))
            return bench
        } + [cases.record]
    }
}
