import Testing
import Wire

@Suite("E-mail addresses in texts")
struct EmailAddressTests {
    @Test(
        "An address is found wherever it stands",
        arguments: [
            ("jane@example.org", "jane@example.org"),
            ("Contact: jane.doe@example.org.", "jane.doe@example.org"),
            ("<jane-doe@mail.example.co>", "jane-doe@mail.example.co"),
            ("mailto:jane+gcm@example.org?subject=x", "jane+gcm@example.org"),
            ("jane_doe%x@example.org, john@example.org", "jane_doe%x@example.org"),
            ("o'neill@example.org", "o'neill@example.org"),
            ("JANE@EXAMPLE.ORG", "JANE@EXAMPLE.ORG"),
            ("the @ sign, then a@b.int", "a@b.int"),
            ("@a b@c.int", "b@c.int"),
            ("@jane@social.example", "jane@social.example"),
            ("jane@example.org-", "jane@example.org"),
            ("Büro: info@example.org – täglich", "info@example.org"),
            ("1@2.de", "1@2.de"),
            ("Fragen an jürgen@münchen.de.", "jürgen@münchen.de"),
            ("anna@example.österreich", "anna@example.österreich"),
            ("info@пример.рф", "info@пример.рф"),
            ("info@example.xn--p1ai", "info@example.xn--p1ai"),
            ("info@EXAMPLE.XN--P1AI", "info@EXAMPLE.XN--P1AI"),
            ("問い合わせ：yamada＠例え。日本", "yamada＠例え。日本"),
            ("jane﹫example．org", "jane﹫example．org"),
            ("info@उदाहरण.भारत", "info@उदाहरण.भारत"),
        ])
    func found(text: String, address: String) {
        #expect(EmailAddress.first(in: text) == address)
    }

    @Test(
        "Other uses of the sign are none",
        arguments: [
            "", "@", "a@b", "a@", "@b.org", "a @ b.org", "a@ b.org", "jane at example.org", "40 participants @ 3 sessions",
            "@UNMigration", "follow @un.migration", "a@b.c", "a@.org", "a@b.123", "a@localhost",
            "https://medium.com/@unmigration/forum-2022", "https://www.example.org/maps/@46.2,6.1,12z", "https://example.org/@un.org/1",
            "12345@N00", "a@@b", "５０名＠３会場", "40 participants ＠ Genève. Ensuite", "a@b.é", "Genève@ l’ONU.",
            "info at example.org ﻿", "日本語。次の文",
        ])
    func notFound(text: String) {
        #expect(EmailAddress.first(in: text) == nil)
    }

    @Test("A long text of signs is looked through in one pass", .timeLimit(.minutes(1)))
    func longTexts() {
        #expect(EmailAddress.first(in: String(repeating: "a@", count: 30_000)) == nil)
        #expect(EmailAddress.first(in: String(repeating: "a", count: 60_000) + "@") == nil)
        #expect(EmailAddress.first(in: String(repeating: "@", count: 60_000) + "a@b.org") == "a@b.org")
    }
}
