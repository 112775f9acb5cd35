import Files

// Makes the ledgers that speed is measured on, and measures.
let words = Array(CommandLine.arguments.dropFirst())
if words.count == 4, words[0] == "generate", let events = Int(words[1]), let seed = UInt64(words[2]) {
    try LedgerGenerator(system: RealFileSystem(), events: events, seed: seed).generate(into: words[3])
} else {
    StandardStream.writeStandardError(Array("usage: gcm-ledger-bench generate EVENTS SEED FOLDER\n".utf8))
    Machine.exit(2)
}
