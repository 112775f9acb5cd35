import Formats
import JSON
import Testing

@Suite("JSON")
struct JSONTests {
    @Test("a page is its value and a line end")
    func golden() {
        let table = SamplePages.noPledges
        #expect(Format.json.text(Page(blocks: [], table: table, json: .string("98 and 93"))) == "\"98 and 93\"\n")
        #expect(Format.json.text(Page(blocks: [.heading("not shown")], table: table, json: .null)) == "null\n")
    }

    @Test("a page's value is written as the JSON module writes it")
    func pretty() {
        let text = Format.json.text(SamplePages.full)
        #expect(text.hasPrefix(String(decoding: SamplePages.full.json.prettyBytes(), as: UTF8.self)))
        #expect(text.contains("104") && !text.contains("Kenya"))
    }
}
