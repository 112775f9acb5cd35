import Files
import GlobalCompact

/// A run: ledgers of each size are made, all answers compared, and everybody measured in turn.
struct BenchRun {
    private let options: RunOptions
    private let workshop: Workshop
    private let programs: [BenchProgram]
    private let peers: [Peer: Peer.Place]
    /// The ledger of ordinary size, absolute; nil where there is none.
    private let ledger: String?
    private var report: BenchReport
    /// A number that no other run has.
    private var runs = 0
    /// What was answered differently.
    private(set) var differences: [String] = []

    /// Whoever takes longer than so many seconds a run is measured less often.
    private static let secondsForAll = 40.0

    init(_ options: RunOptions, _ system: any FileSystem) throws {
        self.options = options
        workshop = try Workshop(system, in: options.folder, path: Machine.environment("PATH") ?? "")
        var programs = [try BenchProgram(BenchProgram.ownName, at: try system.canonicalPath(options.program), in: workshop)]
        if let before = options.before { programs.append(try BenchProgram("before", at: try system.canonicalPath(before), in: workshop)) }
        self.programs = programs
        let folders = workshop.programs
        peers = Dictionary(uniqueKeysWithValues: Peer.allCases.map { ($0, $0.place(in: folders, system)) })
        let hasEvents = try system.status(options.ledger + "/events")?.isFolder == true
        ledger = hasEvents ? try system.canonicalPath(options.ledger) : nil
        report = BenchReport(sizes: options.sizes)
    }

    /// Measures, and answers the tables; what was made is removed.
    mutating func run() throws -> String {
        defer { workshop.removeAll() }
        report.head(try BenchSurroundings(workshop: workshop, peers: peers, rounds: options.rounds).lines)
        for size in options.sizes {
            say("making \(Figure.count(size)) events")
            try workshop.generate(size, options.seed, into: "ledger")
            let cases = LedgerCases(
                workshop: workshop, programs: programs, peers: peers, ledger: "ledger", size: size, requirements: ledger)
            let bytes = try workshop.size(of: cases.path)
            try measure(cases.all, "\(Figure.count(size)) events (\(Figure.decimal(Double(bytes) / 1e6, 1)) MB)", size: size)
            try workshop.remove("ledger")
        }
        if let ledger { try measureSmall(ledger) }
        return report.markdown
    }

    private mutating func measureSmall(_ ledger: String) throws {
        try workshop.run(["mkdir", workshop.path("small")])
        try workshop.run(["cp", "-r", ledger + "/events", workshop.path("small/events")])
        let lines = try workshop.output(of: ["sh", "-c", "cat \"$1\"/events/*.jsonl | wc -l", "sh", workshop.path("small")])
        let cases = LedgerCases(
            workshop: workshop, programs: programs, peers: peers, ledger: "small", size: Int(lines) ?? 0, requirements: ledger)
        try measure(SmallCases(cases: cases).all, "A ledger of ordinary size: the \(lines) events of this project", size: nil)
    }

    private mutating func measure(_ cases: [BenchCase], _ title: String, size: Int?) throws {
        var rows: [BenchReport.Row] = []
        for bench in cases where options.only.isEmpty || bench.name.contains(options.only) {
            for leftOut in bench.leftOut { say("  \(bench.name): without \(leftOut.name): \(leftOut.reason)") }
            guard bench.contenders.contains(where: { $0.name == BenchProgram.ownName }) else {
                rows.append(BenchReport.Row(bench: BenchCase(name: bench.name, contenders: [], leftOut: bench.leftOut), timings: []))
                continue
            }
            let firstRuns = try firstRuns(bench)
            guard try agree(bench), !options.checksOnly else { continue }
            let timings = try rounds(bench, firstRuns)
            rows.append(BenchReport.Row(bench: bench, timings: timings))
            let medians = zip(bench.contenders, timings).map { "\($0.name) \(Figure.time($1.median))" }
            say("  \(bench.name): \(medians.joined(separator: ", "))")
        }
        if !options.checksOnly { report.add(title, size: size, rows) }
    }

    /// Runs everybody once, unmeasured: files are then in memory, and each has something to answer. In seconds.
    private mutating func firstRuns(_ bench: BenchCase) throws -> [Double] {
        var seconds: [Double] = []
        for contender in bench.contenders {
            for step in contender.setUp { try workshop.run(step) }
            seconds.append(try run(contender).seconds)
        }
        return seconds
    }

    private mutating func run(_ contender: Contender) throws -> MeasuredProcess {
        for step in contender.before { try workshop.run(step) }
        runs += 1
        let run = runs
        return try workshop.run(contender.words.map { $0.replacing("{run}", with: String(run)) }, input: contender.input)
    }

    /// Whether all who have an answer have the same.
    private mutating func agree(_ bench: BenchCase) throws -> Bool {
        var first: (name: String, rows: [String])?
        var isSame = true
        for contender in bench.contenders {
            guard let answer = contender.answer else { continue }
            let file = workshop.path("answer")
            try workshop.run(answer.words, input: answer.input, output: file)
            let rows = try AnswerRows.read(file, columns: answer.columns, workshop.system)
            guard let compared = first else {
                first = (contender.name, rows)
                continue
            }
            if rows == compared.rows { continue }
            isSame = false
            let missing = Set(compared.rows).symmetricDifference(rows).sorted().prefix(4).joined(separator: "; ")
            differences.append("\(bench.name): \(compared.name) and \(contender.name) differ, as in \(missing)")
            say("  " + (differences.last ?? ""))
        }
        let asked = bench.contenders.filter { $0.answer != nil }.map(\.name)
        if isSame, let first, asked.count > 1 {
            say("  \(bench.name): \(asked.joined(separator: ", ")) agree, \(Figure.count(first.rows.count)) rows")
        }
        return isSame
    }

    /// Everybody in turn, so that what else the machine does meets all alike.
    private mutating func rounds(_ bench: BenchCase, _ firstRuns: [Double]) throws -> [Timings] {
        var timings = bench.contenders.map { _ in Timings() }
        for round in 0..<options.rounds {
            for (place, contender) in bench.contenders.enumerated() {
                if round >= 3, Double(round) * firstRuns[place] > Self.secondsForAll { continue }
                timings[place].add(try run(contender))
            }
        }
        return timings
    }

    private func say(_ line: String) {
        StandardStream.writeStandardError(Array((line + "\n").utf8))
    }
}
