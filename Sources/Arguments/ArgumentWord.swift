/// What one word of a command line is, by its dashes alone.
enum ArgumentWord: Equatable {
    /// `--`: whatever follows is an operand.
    case endOfOptions
    /// `--name` or `--name=value`; `-h` is `--help`.
    case option(name: String, value: String?)
    /// A word with a single dash that is neither `-` nor a number.
    case unknownShort(String)
    /// Any other word, `-` and numbers below zero among them.
    case operand(String)

    init(_ word: String) {
        // Scalar by scalar, so that a mark after a dash or an equals sign does not hide it.
        let scalars = word.unicodeScalars
        let dashes = scalars.prefix { $0 == "-" }.count
        let rest = scalars.dropFirst(min(dashes, 2))
        switch dashes {
        case 0:
            self = .operand(word)
        case 1:
            if word == "-h" {
                self = .option(name: "help", value: nil)
            } else {
                let isNumber = rest.first.map { ("0"..."9").contains($0) || $0 == "." } ?? true
                self = isNumber ? .operand(word) : .unknownShort(word)
            }
        default:
            if rest.isEmpty {
                self = .endOfOptions
            } else if let equals = rest.firstIndex(of: "=") {
                self = .option(name: String(rest[..<equals]), value: String(rest[rest.index(after: equals)...]))
            } else {
                self = .option(name: String(rest), value: nil)
            }
        }
    }
}
