import Files
import Journal

// Makes the ledgers that speed is measured on, and reads them.
let words = Array(CommandLine.arguments.dropFirst())
if words.count == 5, words[0] == "generate", let events = Int(words[1]), let seed = UInt64(words[2]) {
    try LedgerGenerator(system: RealFileSystem(), events: events, seed: seed).generate(beside: words[3], into: words[4])
} else if words.count == 2, words[0] == "read" {
    let reading = try LedgerReader(RealFileSystem()).read(LedgerFolder(root: words[1]))
    try StandardStream.writeStandardOutput(Array("\(reading.size) events\n".utf8))
} else {
    StandardStream.writeStandardError(Array("usage: gcm-ledger-bench generate EVENTS SEED LEDGER FOLDER\n".utf8))
    Machine.exit(2)
}
