/// Names of the files that are written beside the one that they are to replace: such as no user chooses.
enum TemporaryName {
    private static let (start, end, digits) = (".gcm-ledger-", ".tmp", 16)

    /// A name that no other call makes, as far as chance has it.
    static func make() -> String {
        let number = String(UInt64.random(in: .min ... .max), radix: 16)
        return start + String(repeating: "0", count: digits - number.count) + number + end
    }

    static func isOne(_ name: String) -> Bool {
        guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
        let middle = name.utf8.dropFirst(start.utf8.count).dropLast(end.utf8.count)
        return middle.count == digits && middle.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
