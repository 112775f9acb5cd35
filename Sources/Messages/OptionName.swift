/// How a field or a dimension is spelled as an option.
package enum OptionName {
    /// `feedsInto` is `feeds-into`.
    package static func of(_ name: String) -> String {
        // Most names are of small letters alone.
        if name.utf8.allSatisfy({ $0 < 0x80 && !(65...90).contains($0) }) { return name }
        var spelled = ""
        for character in name {
            if character.isUppercase {
                spelled += "-" + character.lowercased()
            } else {
                spelled.append(character)
            }
        }
        return spelled
    }
}
