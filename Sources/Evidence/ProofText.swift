/// What both kinds of proof are made of, as text: a first line, perhaps `extra`, a number with its word, hashes, an empty
/// line, a checkpoint.
struct ProofText {
    var header: String
    /// Opaque bytes that nothing vouches for.
    var extra: [UInt8]?
    var number: Int
    var hashes: [Digest]
    /// The checkpoint verbatim, with its signatures if it has any.
    var checkpoint: String

    /// The proof as text, its number after a word.
    func text(_ word: String) -> String {
        var lines = [header]
        if let extra { lines.append("extra " + Base64.text(extra)) }
        lines.append("\(word) \(number)")
        lines += hashes.map(\.base64)
        return lines.map { $0 + "\n" }.joined() + "\n" + checkpoint
    }

    /// Reads a proof that begins with a header and whose number stands after a word.
    init(parsing text: String, header: String, word: String) throws(ProofProblem) {
        var rest = text.utf8[...]
        var number = 0
        func line() -> String? {
            guard let end = rest.firstIndex(of: 10) else { return nil }
            defer { rest = rest[rest.index(after: end)...] }
            number += 1
            return String(Substring(rest[..<end]))
        }
        let first = line() ?? ""
        guard first.utf8.elementsEqual(header.utf8) else { throw .unknownFormat(first) }
        self.header = header
        var next = line()
        if let found = next, found.hasPrefix("extra ") {
            guard let bytes = Base64.bytes(String(found.dropFirst("extra ".count))) else { throw .malformedExtra }
            extra = bytes
            next = line()
        }
        guard let found = next, found.hasPrefix(word + " "), let value = Self.plain(found.dropFirst(word.count + 1)) else {
            throw .malformedNumber(line: max(number, 2))
        }
        self.number = value
        hashes = []
        while true {
            guard let found = line() else { throw .noCheckpoint }
            if found.isEmpty { break }
            guard let hash = Digest(base64: found) else { throw .malformedHash(line: number) }
            hashes.append(hash)
        }
        checkpoint = String(Substring(rest))
    }

    init(header: String, extra: [UInt8]?, number: Int, hashes: [Digest], checkpoint: String) {
        self.header = header
        self.extra = extra
        self.number = number
        self.hashes = hashes
        self.checkpoint = checkpoint
    }

    private static func plain(_ text: Substring) -> Int? {
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) } && (text.utf8.first != 48 || text.utf8.count == 1)
        return isPlain ? Int(text) : nil
    }
}
