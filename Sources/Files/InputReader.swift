internal import Glibc

/// Reads a stream as it comes, without waiting for more than one look's worth.
package struct InputReader: Sendable {
    private let descriptor: Int32
    private let path: String
    /// The beginning of a line whose end has not come yet.
    private var held: [UInt8] = []
    private var hasEnded = false

    /// Reads standard input.
    package init() {
        descriptor = STDIN_FILENO
        path = "standard input"
    }

    /// Reads an open file from where it stands; the file stays the caller's to close.
    package init(_ file: OpenFile) {
        descriptor = file.descriptor
        path = file.path
    }

    /// Whether the next look will be answered at once, by bytes or by the end.
    package var isReady: Bool {
        if hasEnded { return true }
        var look = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&look, 1, 0) > 0
    }

    /// The next bytes, at least one and at most 65,536 besides a line's held beginning; nil at the end.
    package mutating func next() throws(FileProblem) -> [UInt8]? {
        let chunk = held.isEmpty ? try look() : held
        held = []
        return chunk.isEmpty ? nil : chunk
    }

    /// The next bytes, waiting only where `waits` says so: nothing where nothing is there yet, empty at the end.
    package mutating func look(waits: Bool) throws(FileProblem) -> [UInt8]? {
        if !waits, !isReady { return nil }
        return try next() ?? []
    }

    /// The lines whose ends one look has brought, line feeds included; empty when it brought none, nil at the end.
    ///
    /// At the end a last line without a line feed comes as it is. A line is held in memory until its end comes, however long.
    package mutating func nextLines() throws(FileProblem) -> [UInt8]? {
        let chunk = try look()
        var lines = held
        if chunk.isEmpty {
            held = []
            return lines.isEmpty ? nil : lines
        }
        guard let end = chunk.lastIndex(of: UInt8(ascii: "\n")) else {
            held += chunk
            return []
        }
        held = Array(chunk[(end + 1)...])
        lines += chunk[...end]
        return lines
    }

    /// One look at the stream: what is there, waiting only when nothing is; empty at the end.
    private mutating func look() throws(FileProblem) -> [UInt8] {
        // A terminal would go on after its end.
        if hasEnded { return [] }
        let chunk = unsafe try SystemCall.bytes(upTo: 65_536, once: true) { [descriptor, path] (_, room) throws(FileProblem) in
            try SystemCall.runWaiting(.read, path, until: descriptor, has: POLLIN) {
                unsafe Glibc.read(descriptor, room.baseAddress, room.count)
            }
        }
        hasEnded = chunk.isEmpty
        return chunk
    }
}
