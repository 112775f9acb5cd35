import Evidence
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test("A message of NIST's examples and vectors has the digest published for it", arguments: NISTVectors.messages)
    func published(vector: NISTVectors.Vector) {
        #expect(SHA256.digest(of: vector.message).hex == vector.digest)
    }

    @Test("A million times the letter a has its published digest in pieces of a thousand too")
    func million() throws {
        let vector = try #require(NISTVectors.messages.last)
        #expect(vector.message.count == 1_000_000)
        var hash = SHA256()
        for _ in 0..<1000 { hash.update(Array(repeating: UInt8(ascii: "a"), count: 1000)) }
        #expect(hash.finish().hex == vector.digest)
    }

    @Test("NIST's Monte Carlo test passes its first checkpoints")
    func monteCarlo() {
        #expect(NISTVectors.monteCarlo(NISTVectors.checkpoints.count) == NISTVectors.checkpoints)
    }

    @Test("Every length around the edges of a block has the digest that another implementation gives", arguments: ShortMessage.all)
    func short(message: ShortMessage) {
        #expect(SHA256.digest(of: [UInt8](patternOf: message.count)).hex == message.digest)
    }

    @Test("The processor's own instructions and the plain version agree on messages of every length up to some blocks")
    func processor() {
        for count in 0...300 {
            let message = [UInt8](patternOf: count)
            var plain = SHA256(usesProcessor: false)
            plain.update(message)
            #expect(plain.finish() == SHA256.digest(of: message), "\(count) bytes")
        }
        if !SHA256.processorCan { print("this processor has no instructions for SHA-256: the plain version was compared with itself") }
    }

    @Test("A message may come in pieces, cut anywhere", arguments: [0, 1, 55, 56, 63, 64, 65, 127, 128, 129, 200])
    func pieces(count: Int) {
        let message = [UInt8](patternOf: count)
        let whole = SHA256.digest(of: message)
        for cut in 0...count {
            var hash = SHA256()
            hash.update(message.span.extracting(..<cut))
            hash.update(message.span.extracting(cut...))
            #expect(hash.finish() == whole, "cut at \(cut)")
        }
    }

    @Test("A message may come byte by byte, mixed with pieces")
    func bytes() {
        let message = [UInt8](patternOf: 200)
        var hash = SHA256()
        for byte in message.prefix(70) { hash.update(byte: byte) }
        hash.update(Array(message[70..<150]))
        for byte in message.suffix(50) { hash.update(byte: byte) }
        #expect(hash.finish() == SHA256.digest(of: message))
    }

    @Test("Finishing starts an empty message")
    func restart() {
        var hash = SHA256()
        hash.update(byte: 1)
        let first = hash.finish()
        #expect(hash.finish() == SHA256.digest(of: []))
        hash.update(byte: 1)
        #expect(hash.finish() == first)
    }

    @Test("One bit more or less gives another digest")
    func differs() {
        let message = [UInt8](patternOf: 100)
        for index in message.indices {
            var other = message
            other[index] ^= 1
            #expect(SHA256.digest(of: other) != SHA256.digest(of: message))
        }
    }
}
