import GlobalCompact
import Testing

@Suite("Language tags")
struct LanguageTagTests {
    @Test(
        "A tag is read in any case and written in the usual one",
        arguments: [
            ("en", "en"), ("FR", "fr"), ("tet", "tet"), ("zh-hans", "zh-Hans"), ("PT-br", "pt-BR"), ("es-419", "es-419"),
            ("SR-LATN-rs", "sr-Latn-RS"), ("ca-VALENCIA", "ca-valencia"), ("de-ch-1996", "de-CH-1996"),
        ])
    func reads(text: String, canonical: String) {
        #expect(LanguageTag(text)?.description == canonical)
    }

    @Test("Tags are equal when they differ only in case")
    func equality() {
        #expect(LanguageTag("PT-br") == LanguageTag("pt-BR"))
        #expect(LanguageTag("pt-BR") != LanguageTag("pt"))
    }

    @Test(
        "What is not of the form is refused",
        arguments: [
            "", "e", "english", "en_GB", "en-", "-en", "en--GB", "en-G", "en-GBRX-", "12", "en GB", "fré", "en-GB-Latn", "zh-yue",
            "x-private",
            "en-u-ca-gregory", "de-1996-1996", "en-GB-abcdefghi",
        ])
    func refuses(text: String) {
        #expect(LanguageTag(text) == nil)
    }
}
