import Evidence
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "The messages of NIST's examples have the digests published for them",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn" + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func published(message: String, digest: String) {
        #expect(SHA256.digest(of: Array(message.utf8)).hex == digest)
    }

    @Test("A million times the letter a has the digest that NIST published, also in pieces of a thousand")
    func million() {
        let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(SHA256.digest(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000)).hex == digest)
        var hash = SHA256()
        for _ in 0..<1000 { hash.update(Array(repeating: UInt8(ascii: "a"), count: 1000)) }
        #expect(hash.finish().hex == digest)
    }

    @Test("Every length around the edges of a block has the digest that another implementation gives", arguments: ShortMessage.all)
    func short(message: ShortMessage) {
        #expect(SHA256.digest(of: [UInt8](patternOf: message.count)).hex == message.digest)
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
