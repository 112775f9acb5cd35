import GlobalCompact
import Testing

@Suite("Letters without accents")
struct LatinFoldingTests {
    @Test(
        "Latin letters fold to small ones without accents",
        arguments: [
            ("Côte d'Ivoire: améliorer l'accès aux services", "cote d'ivoire: ameliorer l'acces aux services"),
            ("Türkiye", "turkiye"), ("São Tomé", "sao tome"), ("Đặng Thị Hải Yến", "dang thi hai yen"), ("Straße, ẞ", "strasse, ss"),
            ("Ærø, Œuvre, Łódź", "aero, oeuvre, lodz"), ("İstanbul, ılık", "istanbul, ilik"),
            ("Þingvellir, Reykjavík", "thingvellir, reykjavik"),
            ("Timișoara, Republica Moldova: migrație", "timisoara, republica moldova: migratie"), ("Azərbaycan", "azerbaycan"),
            ("e\u{301}migre\u{301}", "emigre"), ("PLAIN text 7", "plain text 7"), ("", ""),
        ])
    func folds(_ text: String, _ folded: String) {
        #expect(LatinFolding.folded(text) == folded)
    }

    @Test(
        "other scripts, marks after other letters, and signs stay what they are, in lower case",
        arguments: [
            ("Миграция", "миграция"), ("Йод, и\u{306}", "йод, и\u{306}"), ("ΑΘΉΝΑ", "αθήνα"), ("移民", "移民"),
            ("« – 40 % »", "« – 40 % »"),
        ])
    func keeps(_ text: String, _ folded: String) {
        #expect(LatinFolding.folded(text).utf8.elementsEqual(folded.utf8))
    }

    @Test("every letter that Unicode holds for an ASCII letter with one mark or two folds to that letter, and both spellings to the same")
    func isWhole() throws {
        var composed: [String: String] = [:]
        let marks = (UInt32(0x300)...0x331).compactMap(Unicode.Scalar.init)
        for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
            for first in marks {
                let one = String(letter) + String(first)
                composed[one] = String(letter)
                for second in marks { composed[one + String(second)] = String(letter) }
            }
        }
        var count = 0
        for value in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
            let letter = String(try #require(Unicode.Scalar(value)))
            // Texts are equal where their canonical decompositions are.
            guard let plain = composed[letter] else { continue }
            count += 1
            #expect(LatinFolding.folded(letter) == plain.lowercased(), "\(letter)")
        }
        #expect(count > 400)
    }

    @Test("what was folded folds to itself", arguments: ["Straße", "İĲŉ", "Đặng", "Миграция й", "ÆŒØ"])
    func isStable(_ text: String) {
        let once = LatinFolding.folded(text)
        #expect(LatinFolding.folded(once).utf8.elementsEqual(once.utf8))
    }
}
