import Formats

/// What libFuzzer calls with bytes that it made: a file that is imported.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzCSVReader(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = OfficeFile(bytes)
    for encoding in TextEncoding.allCases { SheetLaws.hold(for: bytes, in: encoding) }
    return 0
}

/// What holds for every file, whatever its bytes.
enum SheetLaws {
    /// A text is UTF-8, or the place is told where it is none; and as comma-separated values it is read the same again.
    static func hold(for bytes: [UInt8], in encoding: TextEncoding) {
        do throws(TextEncoding.Problem) {
            let text = try encoding.text(of: bytes)
            precondition(String(validating: text, as: UTF8.self) != nil, "a text that is read is UTF-8")
            for separator in [",", ";", "\t"].compactMap({ Character($0).asciiValue }) { hold(for: text, separator) }
        } catch {
            precondition((0...bytes.count).contains(error.offset), "what is wrong stands in the file")
            precondition(error.byte == (error.offset < bytes.count ? bytes[error.offset] : nil), "the byte stands there")
        }
    }

    private static func hold(for text: [UInt8], _ separator: UInt8) {
        let (records, problems) = CSVReader.records(text, separator: separator)
        precondition(records.map(\.row) == records.indices.map { $0 + 1 }, "rows are counted from 1")
        precondition(problems.allSatisfy { (1...records.count).contains($0.row) && $0.column > 0 }, "what is wrong stands in a row")
        // In quotes, and written once more, all fields are the same.
        let texts = records.map { $0.fields.map(\.text) }
        let again = CSVReader.records(Array(texts.map { quoted($0, separator) }.joined().utf8), separator: separator)
        precondition(again.problems.isEmpty, "what is in quotes has nothing wrong")
        precondition(again.records.map { $0.fields.map(\.text) } == texts, "what is read and written is read so again")
    }

    private static func quoted(_ fields: [String], _ separator: UInt8) -> String {
        let quoted = fields.map { field in
            "\"" + String(decoding: field.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }, as: UTF8.self) + "\""
        }
        return quoted.joined(separator: String(UnicodeScalar(separator))) + "\n"
    }
}
