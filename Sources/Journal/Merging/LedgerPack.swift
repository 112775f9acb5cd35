import Events
import Evidence
package import Files

/// A ledger in one file: plain text that checks itself.
///
///     gcm-ledger pack 1
///     file geneva 1234
///     ... 1,234 bytes: the whole batches of events/geneva.jsonl ...
///     file lisbon 567
///     ... 567 bytes ...
///     end 2 <SHA-256 of all bytes before these 64 digits>
///
/// Writers stand in the order of their bytes, so one ledger has one pack.
package enum LedgerPack {
    private static let beginning = "gcm-ledger pack "
    private static let version = "1"
    /// A larger file is refused before it is read: one gibibyte.
    private static let limit = 1 << 30

    /// What a pack of a ledger came to.
    package struct Made: Sendable {
        package var reading: LedgerReading
        package var bytes: [UInt8]
        /// Lower-case hex: what its last line says.
        package var sha256: String
    }

    /// Packs a ledger when no append is on its way.
    package static func make(_ system: any FileSystem, _ folder: LedgerFolder, waitMilliseconds: Int) throws(MergeProblem) -> Made {
        do throws(FileProblem) {
            // What this copy knows of its files is believed: so it has to be this copy's own.
            try ContainedFileSystem(system, folder).requireOwnCopy()
        } catch {
            throw .here(.notWritten(error))
        }
        do throws(JournalProblem) {
            let known = try KnownFiles(system, folder)
            let reading = try LedgerCopy.settled(system, folder, waitMilliseconds)
            for file in reading.files where known.isOwn(file.writer) {
                try known.refuseShorter(file.writer, KnownFiles.Present(file))
            }
            var bytes = Array((beginning + version + "\n").utf8)
            // Of a file in which nothing is whole yet there is nothing to send.
            let files = reading.files.filter { $0.size > 0 }
            for file in files {
                bytes += Array("file \(file.writer) \(file.wholeBytes)\n".utf8) + file.bytes.prefix(file.wholeBytes)
            }
            bytes += Array("end \(files.count) ".utf8)
            let digest = SHA256.digest(of: bytes).hex
            return Made(reading: reading, bytes: bytes + Array((digest + "\n").utf8), sha256: digest)
        } catch {
            throw .here(error)
        }
    }

    /// Refuses to write a pack over anything that is no pack, or where a ledger keeps what is its own.
    package static func checkPlace(_ system: any FileSystem, _ path: String) throws(MergeProblem) {
        let kept: ProtectedPath?
        let start: [UInt8]
        do throws(FileProblem) {
            _ = try system.canonicalPath(PathText.folder(of: path))
            kept = try ProtectedPath.at(path, system)
            start = kept == nil ? try beginning(of: path, system) : []
        } catch {
            throw .here(.notWritten(error))
        }
        if let kept { throw .pack(.keptPlace(kept)) }
        if !start.isEmpty, start != Array(beginning.utf8) { throw .pack(.wouldReplace(path: path)) }
    }

    /// The first bytes of what stands at a path; none where nothing does, or what has no beginning, such as a pipe.
    private static func beginning(of path: String, _ system: any FileSystem) throws(FileProblem) -> [UInt8] {
        guard let status = try system.status(path), status.isRegularFile else { return [] }
        let file = try system.open(path, for: .reading)
        defer { system.close(file) }
        return try system.read(file, at: 0, count: beginning.utf8.count)
    }

    static func read(_ system: any FileSystem, _ path: String, size: Int) throws(MergeProblem) -> LedgerReading {
        guard size <= limit else { throw .pack(.tooLarge(path: path, bytes: size, limit: limit)) }
        let contents: [UInt8]?
        do throws(FileProblem) {
            contents = try system.contents(of: path)
        } catch {
            throw .there(.file(error))
        }
        guard let bytes = contents else { throw .pack(.file(path: path)) }
        let texts: [WriterText]
        do throws(PackProblem) {
            var reader = PackReader(bytes, path: path)
            texts = try reader.texts()
        } catch {
            throw .pack(error)
        }
        let reading: LedgerReading
        do throws(JournalProblem) {
            reading = try LedgerReading(of: texts, in: LedgerFolder(root: path), stopsAtTail: true)
        } catch {
            if case .damaged(var damage) = error {
                damage.file = String(damage.file.dropFirst(path.count + 1))
                throw .pack(.damaged(damage))
            }
            throw .there(error)
        }
        if let file = reading.files.first(where: \.hasTail) { throw .pack(.unfinished(path: path, writer: file.writer)) }
        return reading
    }

    /// Reads the parts of a pack, trusting nothing that it says.
    private struct PackReader {
        private let bytes: [UInt8]
        private let path: String
        private var offset = 0

        init(_ bytes: [UInt8], path: String) {
            self.bytes = bytes
            self.path = path
        }

        mutating func texts() throws(PackProblem) -> [WriterText] {
            try readHeader()
            var texts: [WriterText] = []
            while true {
                let start = offset
                let words = try line().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
                if words.count == 3, words[0] == "end" {
                    try checkEnd(words, count: texts.count, lineAt: start)
                    return texts
                }
                guard words.count == 3, words[0] == "file", WriterName.isValid(words[1]), let size = Self.plain(words[2]), size > 0,
                    texts.last.map({ $0.writer.utf8.lexicographicallyPrecedes(words[1].utf8) }) ?? true
                else { throw .malformed(path: path, offset: start) }
                guard size <= bytes.count - offset else { throw .truncated(path: path) }
                texts.append(WriterText(writer: words[1], bytes: Array(bytes[offset..<(offset + size)])))
                offset += size
            }
        }

        private mutating func readHeader() throws(PackProblem) {
            let start = Array(LedgerPack.beginning.utf8)
            guard bytes.starts(with: start) else {
                throw start.starts(with: bytes) && !bytes.isEmpty ? .truncated(path: path) : .notAPack(path: path)
            }
            let version = String(try line().dropFirst(LedgerPack.beginning.count))
            guard version == LedgerPack.version else { throw .unknownVersion(path: path, version: version) }
        }

        private func checkEnd(_ words: [String], count: Int, lineAt start: Int) throws(PackProblem) {
            guard Self.plain(words[1]) == count, let found = Digest(hex: words[2]) else { throw .malformed(path: path, offset: start) }
            guard offset == bytes.count else { throw .trailing(path: path, bytes: bytes.count - offset) }
            // The digest covers all but its own digits and the newline.
            let computed = SHA256.digest(of: Array(bytes.dropLast(2 * Digest.byteCount + 1)))
            guard computed == found else { throw .checksum(path: path, found: found.hex, computed: computed.hex) }
        }

        /// The next line, without its newline; no line of a pack's own is longer than 128 bytes.
        private mutating func line() throws(PackProblem) -> String {
            guard let end = bytes[offset...].prefix(129).firstIndex(of: 10) else {
                throw bytes.count - offset < 129 ? .truncated(path: path) : .malformed(path: path, offset: offset)
            }
            defer { offset = end + 1 }
            guard bytes[offset..<end].allSatisfy({ (32...126).contains($0) }) else { throw .malformed(path: path, offset: offset) }
            return String(decoding: bytes[offset..<end], as: UTF8.self)
        }

        private static func plain(_ text: String) -> Int? {
            guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }), text == "0" || text.utf8.first != 48
            else { return nil }
            return Int(text)
        }
    }
}
