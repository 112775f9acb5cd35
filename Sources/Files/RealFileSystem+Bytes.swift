internal import Glibc

/// Reading and writing an open file's bytes.
extension RealFileSystem {
    package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        guard offset >= 0, count >= 0 else { throw FileProblem(operation: .read, path: file.path, code: EINVAL) }
        var bytes: [UInt8] = []
        // Of whatever a file holds, most files hold little.
        var piece = count == .max ? Self.pieceBytes : min(count, try likelyPiece(of: file, at: offset, upTo: count))
        while bytes.count < count {
            let part = try readPiece(of: file, at: offset + bytes.count, count: piece)
            if bytes.isEmpty { bytes = part } else { bytes += part }
            if part.count < piece { break }
            piece = min(count - bytes.count, try likelyPiece(of: file, at: offset + bytes.count, upTo: count - bytes.count))
        }
        return bytes
    }

    /// How many bytes to make room for: memory is asked for by what a file holds, not by what the caller would take.
    private func likelyPiece(of file: OpenFile, at offset: Int, upTo count: Int) throws(FileProblem) -> Int {
        count > Self.pieceBytes ? max(try status(of: file).size - offset + 1, Self.pieceBytes) : count
    }

    private func readPiece(of file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        unsafe try SystemCall.bytes(upTo: count, once: false) { (filled, room) throws(FileProblem) in
            try SystemCall.run(.read, file.path) {
                let got = unsafe pread(file.descriptor, room.baseAddress, room.count, offset + filled)
                return got == -1 && errno == ESPIPE ? unsafe Glibc.read(file.descriptor, room.baseAddress, room.count) : got
            }
        }
    }

    package func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) {
        guard offset >= 0 else { throw FileProblem(operation: .write, path: file.path, code: EINVAL) }
        unsafe try SystemCall.putAll(bytes, .write, file.path) { (done, rest) throws(FileProblem) in
            try SystemCall.run(.write, file.path) {
                let put = unsafe pwrite(file.descriptor, rest.baseAddress, rest.count, offset + done)
                return put == -1 && errno == ESPIPE ? unsafe Glibc.write(file.descriptor, rest.baseAddress, rest.count) : put
            }
        }
    }

    private static let pieceBytes = 65_536
}
