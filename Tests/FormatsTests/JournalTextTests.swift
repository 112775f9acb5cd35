import Formats
import GlobalCompact
import Testing

@Suite("Texts of journals")
struct JournalTextTests {
    @Test(
        "In a text nothing moves a day or money, or begins another line",
        arguments: [
            ("page as read, section 'X'", "page as read, section 'X'"), ("[2024-01-01] [=2024]", "(2024-01-01) (=2024)"),
            ("date:2024", "date :2024"), (": x", ": x"), ("a; b | c", "a, b / c"), ("a\n2024-01-01 x\r\n\tb", "a 2024-01-01 x b"),
            ("  a   b  ", "a b"), ("{x}\u{202E}\u{0}", "(x)"), ("", ""),
        ])
    func lines(text: String, expected: String) {
        #expect(JournalText.line(text) == expected)
    }

    @Test("A text that makes a line longer than Ledger reads is cut, and ends so")
    func long() {
        let line = JournalText.line(String(repeating: "é", count: 60_000))
        #expect(line.hasSuffix("é ... (cut)"))
        #expect((900...1020).contains(line.utf8.count))
        #expect(JournalText.line(String(repeating: "x", count: 1000)).utf8.count == 1000)
    }

    @Test(
        "A description begins with no mark of a transaction, and is never empty",
        arguments: [("Norway", "Norway"), ("! x", "’! x"), ("* x", "’* x"), ("(code) x", "’(code) x"), ("\n", "(none)")])
    func descriptions(text: String, expected: String) {
        #expect(JournalText.description(text) == expected)
    }

    @Test("Parts of accounts' names that differ stay apart")
    func accounts() {
        let texts = ["MIG00", "Global Fund", "a  b", "a b", " a", "a ", "a:b", "a_b", "a_3a_b", "é", "e\u{301}", "", "a-b", "\n"]
        let names = texts.map(JournalText.account)
        #expect(names[...3] == ["MIG00", "Global Fund", "a _20_b", "a b"])
        #expect(names[4...8] == ["_20_a", "a_20_", "a_3a_b", "a_5f_b", "a_5f_3a_5f_b"])
        #expect(Set(names).count == texts.count)
        #expect(names.joined().unicodeScalars.allSatisfy { $0.isASCII && $0 != ":" && $0 != ";" })
    }

    @Test(
        "Amounts begin with the currency and have exactly its digits",
        arguments: [("USD", 150_000, "USD 1500.00"), ("JPY", 1500, "JPY 1500"), ("TND", -125, "TND -0.125")])
    func amounts(code: String, units: Int64, expected: String) throws {
        let currency = try #require(Currency(code: code))
        #expect(JournalText.amount(Money(amountMinorUnits: units, currency: currency)) == expected)
    }

    @Test(
        "A format has a decimal point, which hledger asks for",
        arguments: [("USD", "USD 1000.00"), ("JPY", "JPY 1000."), ("TND", "TND 1000.000")])
    func formats(code: String, expected: String) throws {
        #expect(JournalText.format(try #require(Currency(code: code))) == expected)
    }
}
