import Files

// Makes the ledgers that speed is measured on, and measures. `offers` makes what a run appends, as a process of its own.
let words = Array(CommandLine.arguments.dropFirst())
let system = RealFileSystem()
if words.count == 4, let events = Int(words[1]), let seed = UInt64(words[2]), words[0] == "generate" || words[0] == "offers" {
    let generator = LedgerGenerator(system: system, events: events, seed: seed)
    if words[0] == "generate" {
        try generator.generate(into: words[3])
    } else {
        try OfferedLines(generator: generator).write(to: words[3])
    }
} else if words.first == "run", let options = RunOptions(Array(words.dropFirst())) {
    if let sentence = options.missing(system) {
        StandardStream.writeStandardError(Array("gcm-ledger-bench: \(sentence)".utf8))
        Machine.exit(2)
    }
    do {
        var run = try BenchRun(options, system)
        let tables = try run.run()
        if let document = options.document {
            try FiguresDocument(path: document).replaceFigures(with: tables, in: system)
        } else {
            try StandardStream.writeStandardOutput(Array(tables.utf8))
        }
        Machine.exit(run.differences.isEmpty ? 0 : 1)
    } catch let problem as Workshop.Problem {
        StandardStream.writeStandardError(Array("gcm-ledger-bench: \(problem.sentence)\n".utf8))
        Machine.exit(3)
    }
} else {
    StandardStream.writeStandardError(Array(RunOptions.usage.utf8))
    Machine.exit(2)
}
