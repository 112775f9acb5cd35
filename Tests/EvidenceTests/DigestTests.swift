import Evidence
import Testing

@Suite("Digest")
struct DigestTests {
    /// Hexadecimal and base64 spellings of the same 32 bytes.
    static let spellings: [(String, String)] = [
        ("0000000000000000000000000000000000000000000000000000000000000000", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
        ("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
        ("fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0efeeedecebeae9e8e7e6e5e4e3e2e1e0", "//79/Pv6+fj39vX08/Lx8O/u7ezr6uno5+bl5OPi4eA="),
        ("070f171f272f373f474f575f676f777f878f979fa7afb7bfc7cfd7dfe7eff7ff", "Bw8XHycvNz9HT1dfZ293f4ePl5+nr7e/x8/X3+fv9/8="),
        ("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ]

    @Test("Both spellings are read, written and mean the same 32 bytes", arguments: spellings)
    func bothSpellings(hex: String, base64: String) throws {
        let digest = try #require(Digest(hex: hex))
        #expect(digest.hex == hex)
        #expect(digest.base64 == base64)
        #expect(Digest(base64: base64) == digest)
        #expect(digest.bytes == [UInt8](hex: hex))
        #expect(digest.withBytes { span in span.indices.map { span[$0] } } == digest.bytes)
    }

    @Test(
        "Text that is not exactly 64 lower-case digits is no digest",
        arguments: [
            "",
            "e3b0",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8555",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n",
            " 3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
            "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "+3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "é0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85555",
        ])
    func refusedHex(text: String) {
        #expect(Digest(hex: text) == nil)
    }

    @Test(
        "Text that is not exactly the padded standard base64 of 32 bytes is no digest",
        arguments: [
            "",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU==",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFW=",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF==",
            "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
            "47DEQpj8HBSa+/TImW+5=CeuQeRkm5NMpJWZG3hSuFU=",
            "47DEQpj8HBSa+/TImW+5 CeuQeRkm5NMpJWZG3hSuFU=",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            "\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF=",
        ])
    func refusedBase64(text: String) {
        #expect(Digest(base64: text) == nil)
    }

    @Test("Every byte, wherever it stands, comes back from both spellings")
    func everyByte() {
        for byte in UInt8.min...UInt8.max {
            let digest = SHA256.digest(of: [byte])
            #expect(Digest(hex: digest.hex) == digest)
            #expect(Digest(base64: digest.base64) == digest)
        }
    }

    @Test("A digest with one byte changed is another digest")
    func differs() throws {
        let zero = try #require(Digest(hex: String(repeating: "0", count: 64)))
        for position in 0..<64 {
            let digits = String(repeating: "0", count: position) + "1" + String(repeating: "0", count: 63 - position)
            #expect(try #require(Digest(hex: digits)) != zero)
        }
    }
}
