/// What a text says of the web.
enum WebAddress {
    private static let characters = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!&'()*+,=%".unicodeScalars)

    /// Whether a text begins as an address of the web does.
    static func begins(_ text: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
        ["https://", "http://"].contains { text.starts(with: $0.unicodeScalars) }
    }

    /// Whether nothing in a text has to be escaped in an address.
    static func isPlain(_ text: some Sequence<Unicode.Scalar>) -> Bool {
        text.allSatisfy(characters.contains)
    }
}
