internal import Glibc

/// Reading and writing an open file's bytes.
extension RealFileSystem {
    package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        guard offset >= 0, count >= 0 else { throw FileProblem(operation: .read, path: file.path, code: EINVAL) }
        // Memory is asked for by what the file holds, not by what the caller would take.
        let likely = count > Self.pieceBytes ? try max(0, status(of: file).size - offset) : 0
        var bytes: [UInt8] = []
        while bytes.count < count {
            let piece = min(count - bytes.count, max(likely - bytes.count + 1, Self.pieceBytes))
            let part = try readPiece(of: file, at: offset + bytes.count, count: piece)
            if bytes.isEmpty { bytes = part } else { bytes += part }
            if part.count < piece { break }
        }
        return bytes
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
