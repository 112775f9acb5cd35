import Files
import Journal
import Wire

// Makes the ledgers that speed is measured on, and reads them.
let words = Array(CommandLine.arguments.dropFirst())
if words.count == 5, words[0] == "generate", let events = Int(words[1]), let seed = UInt64(words[2]) {
    try LedgerGenerator(system: RealFileSystem(), events: events, seed: seed).generate(beside: words[3], into: words[4])
} else if words.count == 2, words[0] == "read" {
    let reading = try LedgerReader(RealFileSystem()).read(LedgerFolder(root: words[1]))
    try StandardStream.writeStandardOutput(Array("\(reading.size) events\n".utf8))
} else if words.count == 3, words[0] == "scan", let bytes = try RealFileSystem().contents(of: words[1]) {
    var scanner = LineScanner(writer: words[2])
    var taken = 0
    var left = 0
    let span = bytes.span
    var start = 0
    for index in span.indices where span[index] == 10 {
        if scanner.scan(span.extracting(start..<index)) != nil { taken += 1 } else { left += 1 }
        start = index + 1
    }
    try StandardStream.writeStandardOutput(Array("\(taken) taken, \(left) left\n".utf8))
} else {
    StandardStream.writeStandardError(Array("usage: gcm-ledger-bench generate EVENTS SEED LEDGER FOLDER\n".utf8))
    Machine.exit(2)
}
