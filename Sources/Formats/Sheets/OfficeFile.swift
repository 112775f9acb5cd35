/// What a file is, told by its content, that is no text but a document of an office's programs.
package enum OfficeFile: Sendable, Equatable {
    /// ECMA-376: `.xlsx`, also under another name.
    case workbook
    /// `.ods`
    case openDocument
    /// Excel before 2007: `.xls`
    case oldWorkbook
    /// A sheet as XML, or a web page that was saved as `.xls`.
    case xml
    case pdf
    /// Another archive.
    case archive

    /// The kind of some bytes; nothing where they are none of these.
    package init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldWorkbook
        } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) {
            // Names of parts stand in the directory as they are.
            self =
                Self.contains("vnd.oasis.opendocument", bytes.prefix(200))
                ? .openDocument : Self.contains("xl/", bytes[...]) ? .workbook : .archive
        } else if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else {
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let text = bytes[start...].drop { $0 == 32 || (9...13).contains($0) }.prefix(14)
            guard
                text.starts(with: "<?xml".utf8) || String(decoding: text, as: UTF8.self).lowercased().hasPrefix("<html")
                    || String(decoding: text, as: UTF8.self).lowercased().hasPrefix("<!doctype")
            else { return nil }
            self = .xml
        }
    }

    private static func contains(_ text: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        let wanted = Array(text.utf8)
        var place = bytes.startIndex
        while let next = bytes[place...].firstIndex(of: wanted[0]) {
            if bytes[next...].starts(with: wanted) { return true }
            place = next + 1
        }
        return false
    }
}
