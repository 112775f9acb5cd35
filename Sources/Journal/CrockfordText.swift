/// Crockford's base 32 in lower case: without i, l, o and u, no character is taken for another.
enum CrockfordText {
    /// The character of each five bits.
    static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)

    /// So many random characters, five bits each.
    static func drawn(_ count: Int, using generator: inout some RandomNumberGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<count { text.append(alphabet[Int.random(in: alphabet.indices, using: &generator)]) }
        return String(text)
    }
}
