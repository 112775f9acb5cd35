import ProcessorDigests

/// A running SHA-256 (FIPS 180-4, section 6.2); it allocates nothing, whatever the message's length.
package struct SHA256: Sendable {
    private var compression: SHA256Compression
    private var block = InlineArray<64, UInt8>(repeating: 0)
    private var pending = 0
    private var byteCount: UInt64 = 0

    /// Whether the processor has instructions for it: they take a sixth of the plain version's time.
    package static let processorCan = processor_has_sha256()

    /// Starts an empty message.
    ///
    /// - Parameter usesProcessor: pass false for the plain version, which every processor can run.
    package init(usesProcessor: Bool = Self.processorCan) {
        compression = SHA256Compression(usesProcessor: usesProcessor && Self.processorCan)
    }

    /// Appends `bytes` to the message.
    package mutating func update(_ bytes: Span<UInt8>) {
        byteCount &+= UInt64(bytes.count)
        var start = 0
        if pending > 0 {
            start = min(64 - pending, bytes.count)
            fill(from: bytes.extracting(..<start))
        }
        let blocks = (bytes.count - start) / 64 * 64
        if blocks > 0 { compression.absorb(bytes.extracting(start..<start + blocks)) }
        start += blocks
        fill(from: bytes.extracting(start...))
    }

    /// Appends `bytes` to the message.
    package mutating func update(_ bytes: [UInt8]) {
        update(bytes.span)
    }

    /// Appends one byte to the message.
    package mutating func update(byte: UInt8) {
        byteCount &+= 1
        take(byte)
    }

    /// Ends the message and returns its digest; the value then starts an empty message again.
    package mutating func finish() -> Digest {
        let bitCount = byteCount &* 8
        take(0x80)
        while pending != 56 { take(0) }
        for shift in stride(from: UInt64(56), through: 0, by: -8) { take(UInt8(truncatingIfNeeded: bitCount >> shift)) }
        let digest = Digest(state: compression.state)
        self = SHA256()
        return digest
    }

    /// The digest of one whole message.
    package static func digest(of bytes: Span<UInt8>) -> Digest {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// The digest of one whole message.
    package static func digest(of bytes: [UInt8]) -> Digest {
        digest(of: bytes.span)
    }

    /// Takes bytes into the waiting block, which must have room for them, and folds it in once it is full.
    private mutating func fill(from bytes: Span<UInt8>) {
        for index in bytes.indices { block[pending + index] = bytes[index] }
        pending += bytes.count
        foldIfFull()
    }

    private mutating func take(_ byte: UInt8) {
        block[pending] = byte
        pending += 1
        foldIfFull()
    }

    private mutating func foldIfFull() {
        guard pending == 64 else { return }
        compression.absorb(block.span)
        pending = 0
    }
}
