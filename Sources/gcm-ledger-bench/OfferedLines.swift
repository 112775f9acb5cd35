import Files

/// Lines that are offered for recording, in the forms that those who are measured take: a line each, rows of ids and lines, and statements
/// that insert them one by one.
struct OfferedLines {
    let generator: LedgerGenerator

    func write(to path: String) throws {
        let offers = generator.offers()
        try put(path + ".jsonl", offers.flatMap { $0.line + [10] })
        try put(path + ".rows", offers.flatMap { Array($0.id.utf8) + [0x1F] + $0.line + [10] })
        let insertions = offers.flatMap { offer in
            let line = String(decoding: offer.line, as: UTF8.self).replacing("'", with: "''")
            return Array("INSERT INTO events VALUES ('\(offer.id)', '\(line)');\n".utf8)
        }
        try put(path + ".sql", Array("PRAGMA synchronous = FULL;\n".utf8) + insertions)
    }

    private func put(_ path: String, _ bytes: [UInt8]) throws {
        try generator.system.replace(path, with: bytes, isDurable: false)
    }
}
