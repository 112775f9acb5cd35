/// The names of the sheets of a workbook: of at most 31 characters, each once, without what a reference to a sheet would act on.
struct SheetNames {
    private static let longest = 31
    private static let forbidden = Set("[]:*?/\\'".unicodeScalars)

    /// In small letters: names that differ in capitals alone are one.
    private var taken: Set<String> = []

    /// A name like a wish, which is then taken.
    mutating func name(like wish: String) -> String {
        let plain = String(String.UnicodeScalarView(wish.escapedForDisplay.unicodeScalars.map { Self.forbidden.contains($0) ? " " : $0 }))
        let words = plain.split(separator: " ")
        let name = words.isEmpty ? "Answer" : Self.cut(words, to: Self.longest)
        for number in 1... {
            let mark = number == 1 ? "" : " (\(number))"
            let tried = Self.cut(name.split(separator: " "), to: Self.longest - mark.utf8.count) + mark
            // `History` is the program's own.
            if tried.lowercased() != "history", taken.insert(tried.lowercased()).inserted { return tried }
        }
        return name
    }

    /// As many words as fit, and of a first word that does not its beginning; counted as Excel does, in UTF-16.
    private static func cut(_ words: [Substring], to length: Int) -> String {
        var name = ""
        for word in words {
            let longer = name.isEmpty ? String(word) : name + " " + word
            if longer.utf16.count > length { break }
            name = longer
        }
        if !name.isEmpty { return name }
        var start = String.UnicodeScalarView()
        for scalar in words[0].unicodeScalars {
            if String(start).utf16.count + UTF16.width(scalar) > length { break }
            start.append(scalar)
        }
        return String(start)
    }
}
