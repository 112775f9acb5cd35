import GlobalCompact

/// The texts of a workbook, each once, and named by their numbers: pylightxl sees no others, and openxlsx of R shows the markup of others.
struct SharedStrings {
    /// What a cell holds at most, in UTF-16; programs repair a workbook with more, or cut it without a word.
    private static let longest = 32_767

    private var numbers: [ExactText: Int] = [:]
    private var items: [UInt8] = []
    private var uses = 0
    /// How many cells have only the beginning of their text.
    private(set) var cuts = 0

    /// The number of a text.
    mutating func number(of text: String) -> Int {
        let shown = fitting(text.escapedForDisplay)
        uses += 1
        if let number = numbers[ExactText(shown)] { return number }
        let number = numbers.count
        numbers[ExactText(shown)] = number
        items += "<si><t xml:space=\"preserve\">".utf8
        items += XMLText.escaped(Self.kept(shown)).utf8
        items += "</t></si>".utf8
        return number
    }

    /// The text, or its beginning with a word of what is left out.
    private mutating func fitting(_ text: String) -> String {
        let length = text.utf8.count > Self.longest ? text.utf16.count : 0
        if length <= Self.longest { return text }
        cuts += 1
        let mark = " [cut here: the whole text has \(length) characters, and stands in --format json]"
        var beginning = String.UnicodeScalarView()
        var room = Self.longest - 1 - mark.utf16.count
        for scalar in text.unicodeScalars {
            room -= UTF16.width(scalar)
            if room < 0 { break }
            beginning.append(scalar)
        }
        return String(beginning) + mark
    }

    /// The text such that nothing in it stands for a character by its number, as `_x0041_` does for A (ECMA-376, part 1, 22.9.2.19):
    /// calamine, polars and readxl take it so.
    private static func kept(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let underscore = UInt8(ascii: "_")
        guard bytes.contains(underscore) else { return text }
        var kept: [UInt8] = []
        for place in bytes.indices {
            kept.append(bytes[place])
            let isMark =
                bytes[place] == underscore && place + 6 < bytes.count && bytes[place + 6] == underscore
                && (bytes[place + 1] == UInt8(ascii: "x") || bytes[place + 1] == UInt8(ascii: "X"))
                && bytes[(place + 2)..<(place + 6)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
            if isMark { kept += "x005F_".utf8 }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The part of the workbook.
    var part: [UInt8] {
        let head =
            XMLText.declaration + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"\(uses)\" "
            + "uniqueCount=\"\(numbers.count)\">"
        return Array(head.utf8) + items + Array("</sst>".utf8)
    }
}
