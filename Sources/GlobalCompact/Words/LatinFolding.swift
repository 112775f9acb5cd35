/// Texts as they are searched for and made into slugs: `Côte d'Ivoire` is `cote d'ivoire`.
package enum LatinFolding {
    /// A text in lower case whose Latin letters have no accents; other scripts are in lower case and nothing else.
    ///
    /// An accent that stands as a scalar of its own after a Latin letter is left out too, so both spellings of a text give the same. O(n).
    package static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var followsLatin = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.isASCII {
                followsLatin = (0x61...0x7A).contains(scalar.value)
                folded.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let plain = plain[scalar] {
                followsLatin = true
                folded += plain.utf8
            } else if !(followsLatin && marks.contains(scalar.value)) {
                followsLatin = false
                folded += scalar.utf8
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Combining diacritical marks (Unicode's block of that name).
    private static let marks: ClosedRange<UInt32> = 0x300...0x36F

    /// What stands for each small letter.
    private static let plain: [Unicode.Scalar: String] = {
        var plain = Dictionary(uniqueKeysWithValues: others)
        for (letter, accented) in accented {
            for scalar in accented.unicodeScalars { plain[scalar] = letter }
        }
        return plain
    }()

    /// The small letters of Latin-1 Supplement, Latin Extended-A and -B and Latin Extended Additional that are, by the canonical
    /// decompositions of the Unicode Character Database (UnicodeData.txt, version 14.0), an ASCII letter with marks.
    private static let accented = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥȟḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
        ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩ"), ("t", "ţťțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
    ]

    /// Letters that are written with others where there are none such, as the transform Latin-ASCII of Unicode's CLDR has them, and
    /// beside these the ə of Azerbaijani, which is typed as e.
    private static let others: [(Unicode.Scalar, String)] = [
        ("ß", "ss"), ("æ", "ae"), ("ǣ", "ae"), ("ǽ", "ae"), ("œ", "oe"), ("ø", "o"), ("ǿ", "o"), ("đ", "d"), ("ð", "d"), ("þ", "th"),
        ("ħ", "h"), ("ı", "i"), ("ĳ", "ij"), ("ĸ", "q"), ("ł", "l"), ("ŀ", "l"), ("ŉ", "'n"), ("ŋ", "n"), ("ŧ", "t"), ("ſ", "s"),
        ("ə", "e"),
    ]
}
