import GlobalCompact
import Testing

@Suite("Money")
struct MoneyTests {
    private static let usd = Currency(code: "USD") ?? Currency.all[0]
    private static let yen = Currency(code: "JPY") ?? Currency.all[0]

    @Test(
        "An amount with exactly its minor digits is read, and written the same",
        arguments: [
            ("20000000.00", "USD", 2_000_000_000), ("0.05", "EUR", 5), ("0.00", "EUR", 0), ("1500", "JPY", 1500), ("0", "JPY", 0),
            ("12.345", "KWD", 12_345), ("0.0001", "CLF", 1), ("92233720368547758.07", "USD", .max),
        ] as [(String, String, Int64)])
    func reads(amount: String, code: String, minorUnits: Int64) throws {
        let currency = try #require(Currency(code: code))
        let money = try Money(parsing: amount, currency: currency)
        #expect(money == Money(amountMinorUnits: minorUnits, currency: currency))
        #expect(money.amount == amount)
        let units = Money.minorUnits(utf8: amount.utf8.span, of: currency)
        #expect(units == minorUnits)
    }

    static let refused: [(String, String, MoneyProblem)] = [
        ("", "USD", .notADecimal("")),
        ("1e6", "USD", .notADecimal("1e6")),
        ("+1", "USD", .notADecimal("+1")),
        ("-1.00", "USD", .notADecimal("-1.00")),
        ("01.00", "USD", .notADecimal("01.00")),
        ("00.00", "USD", .notADecimal("00.00")),
        (".50", "USD", .notADecimal(".50")),
        ("12.", "USD", .notADecimal("12.")),
        ("1.2.3", "USD", .notADecimal("1.2.3")),
        ("1,000.00", "USD", .notADecimal("1,000.00")),
        ("1 000.00", "USD", .notADecimal("1 000.00")),
        (" 1.00", "USD", .notADecimal(" 1.00")),
        ("$XX", "USD", .notADecimal("$XX")),
        ("١٢.٠٠", "USD", .notADecimal("١٢.٠٠")),
        ("12", "USD", .wrongMinorDigits("12", expected: 2)),
        ("12.3", "USD", .wrongMinorDigits("12.3", expected: 2)),
        ("12.345", "USD", .wrongMinorDigits("12.345", expected: 2)),
        ("12.00", "JPY", .wrongMinorDigits("12.00", expected: 0)),
        ("12.00", "KWD", .wrongMinorDigits("12.00", expected: 3)),
        ("92233720368547758.08", "USD", .tooLarge("92233720368547758.08", usd)),
        ("99999999999999999999999", "JPY", .tooLarge("99999999999999999999999", yen)),
    ]

    @Test("Anything else is refused with the reason", arguments: refused)
    func refuses(amount: String, code: String, problem: MoneyProblem) throws {
        let currency = try #require(Currency(code: code))
        #expect(throws: problem) { try Money(parsing: amount, currency: currency) }
        let units = Money.minorUnits(utf8: amount.utf8.span, of: currency)
        #expect(units == nil)
    }

    @Test(
        "A typed amount may leave out minor digits",
        arguments: [
            ("20000000", "USD", "20000000.00"), ("0.5", "USD", "0.50"), ("12.34", "USD", "12.34"), ("7", "JPY", "7"), ("7", "KWD", "7.000"),
            ("7.25", "UYW", "7.2500"),
        ])
    func typed(amount: String, code: String, written: String) throws {
        let currency = try #require(Currency(code: code))
        #expect(try Money(typed: amount, currency: currency).amount == written)
    }

    static let mistyped: [(String, String, MoneyProblem)] = [
        ("20,000,000.50", "USD", .notADecimal("20,000,000.50")),
        ("5.", "USD", .notADecimal("5.")),
        (".5", "USD", .notADecimal(".5")),
        ("-5", "USD", .notADecimal("-5")),
        ("2e7", "USD", .notADecimal("2e7")),
        ("0.505", "USD", .tooManyMinorDigits("0.505", usd)),
        ("5.0", "JPY", .tooManyMinorDigits("5.0", yen)),
        ("92233720368547759", "USD", .tooLarge("92233720368547759", usd)),
    ]

    @Test("A typed amount is digits, and no more minor digits than there are", arguments: mistyped)
    func refusesTyped(amount: String, code: String, problem: MoneyProblem) throws {
        let currency = try #require(Currency(code: code))
        #expect(throws: problem) { try Money(typed: amount, currency: currency) }
    }

    @Test(
        "A sum below zero is written with a sign",
        arguments: [(-5, "-0.05"), (-100, "-1.00"), (.min, "-92233720368547758.08")] as [(Int64, String)])
    func negative(minorUnits: Int64, written: String) throws {
        #expect(Money(amountMinorUnits: minorUnits, currency: try #require(Currency(code: "USD"))).amount == written)
    }
}
