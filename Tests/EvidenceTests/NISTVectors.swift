import Evidence

/// What NIST publishes for SHA-256: examples (FIPS 180-2), short messages and the Monte Carlo test (SHAVS).
enum NISTVectors {
    /// A message and its digest.
    struct Vector: Sendable, CustomStringConvertible {
        var message: [UInt8]
        var digest: String
        var description: String { "\(message.count) bytes, \(digest.prefix(8))" }
    }

    /// The last is the letter `a`, a million times.
    static let messages: [Vector] =
        [
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
        ].map { Vector(message: Array($0.utf8), digest: $1) }
        + [
            ("d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
            ("11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
            ("b4190e", "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2"),
            ("74ba2521", "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"),
            ("c299209682", "f0887fe961c9cd3beab957e8222494abb969b1ce4c6557976df8b0f6d20e9166"),
            ("e1dc724d5621", "eca0a060b489636225b4fa64d267dabbe44273067ac679f20820bddc6b6a90ac"),
            ("06e076f5a442d5", "3fd877e27450e6bbd5d74bb82f9870c64c66e109418baa8e6bbcff355e287926"),
            ("5738c929c4f4ccb6", "963bb88f27f512777aab6c8b1a02c70ec0ad651d428f870036e1917120fb48bf"),
        ].map { Vector(message: [UInt8](hex: $0), digest: $1) }
        + [
            Vector(
                message: Array(repeating: UInt8(ascii: "a"), count: 1_000_000),
                digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
        ]

    /// The digests after the first rounds of the Monte Carlo test.
    static let checkpoints = [
        "e93c330ae5447738c8aa85d71a6c80f2a58381d05872d26bdd39f1fcd4f2b788",
        "2e78f8c8772ea7c9331d41ed3f9cdf27d8f514a99342ee766ee3b8b0d0b121c0",
        "d6a23dff1b7f2eddc1a212f8a218397523a799b07386a30692fd6fe9d2bf0944",
    ]

    /// The digests after so many rounds of a thousand messages, each made of the three digests before it (SHAVS, section 6.4).
    static func monteCarlo(_ rounds: Int) -> [String] {
        guard var seed = Digest(hex: "6d1e72ad03ddeb5de891e572e2396f8da015d899ef0e79503152d6010a3fe691") else { return [] }
        return (0..<rounds).map { _ in
            var last = [seed, seed, seed]
            for _ in 0..<1000 { last = [last[1], last[2], SHA256.digest(of: last.flatMap(\.bytes))] }
            seed = last[2]
            return seed.hex
        }
    }
}
