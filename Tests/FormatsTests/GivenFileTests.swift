import Formats
import Testing

@Suite("What a given file is, and how its bytes stand for letters")
struct GivenFileTests {
    @Test(
        "A document of an office's programs is told by its content, whatever its name",
        arguments: [
            ("PK\u{3}\u{4}....xl/workbook.xml", OfficeFile.workbook),
            ("PK\u{3}\u{4}\u{14}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .openDocument),
            ("PK\u{3}\u{4}....word/document.xml", .archive), ("<?xml version=\"1.0\"?>", .xml), ("\n<HTML><table>", .xml),
            ("%PDF-1.7", .pdf),
        ])
    func kinds(_ text: String, _ kind: OfficeFile) {
        #expect(OfficeFile(Array(text.utf8)) == kind)
    }

    @Test("A workbook of before 2007 is one, and a text is none, even one about archives")
    func others() {
        #expect(OfficeFile([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .oldWorkbook)
        for text in ["", "title,by\n", "PK,xl/\n", "xml,<?xml\n"] { #expect(OfficeFile(Array(text.utf8)) == nil, "\(text)") }
    }

    @Test(
        "The letters of an encoding are read, and byte-order marks are dropped",
        arguments: [
            (TextEncoding.utf8, [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é"), (.utf8, [0xC3, 0xA9], "é"),
            (.windows1252, [0xE9, 0x80, 0x95], "é€•"),
            (.latin1, [0xE9, 0x80], "é\u{80}"), (.utf16, [0xFF, 0xFE, 0xE9, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "é😀"),
            (.utf16, [0xFE, 0xFF, 0x00, 0xE9], "é"),
        ])
    func letters(_ encoding: TextEncoding, _ bytes: [UInt8], _ text: String) throws {
        #expect(try encoding.text(of: bytes) == Array(text.utf8))
    }

    @Test(
        "The first byte that is none of an encoding is named",
        arguments: [
            (TextEncoding.utf8, [0x61, 0x2C, 0xE9, 0x0A], 2, 0xE9), (.utf8, [0xEF, 0xBB, 0xBF, 0x61, 0xFF], 4, 0xFF),
            (.utf8, [0x61, 0xED, 0xA0, 0x80], 1, 0xED), (.windows1252, [0x61, 0x81], 1, 0x81),
            (.utf16, [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], 2, 0x00), (.utf16, [0x61, 0x00], 0, 0x61), (.utf16, [0xFF, 0xFE, 0x61], 3, nil),
        ] as [(TextEncoding, [UInt8], Int, UInt8?)])
    func notLetters(_ encoding: TextEncoding, _ bytes: [UInt8], _ offset: Int, _ byte: UInt8?) {
        do throws(TextEncoding.Problem) {
            _ = try encoding.text(of: bytes)
            Issue.record("\(bytes) is taken for \(encoding)")
        } catch {
            #expect(error.offset == offset && error.byte == byte, "\(error)")
        }
    }
}
