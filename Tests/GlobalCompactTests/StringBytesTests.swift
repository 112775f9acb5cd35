import GlobalCompact
import Testing

@Suite("Words found by their bytes")
struct StringBytesTests {
    @Test(
        "a word is found wherever its bytes stand one after another",
        arguments: [
            ("Kosovo", true), ("of Kosovo*", true), ("in KosovoKosov", true), ("KoKosovo", true), ("Kosov", false), ("kosovo", false),
            ("Koso vo", false), ("", false), ("日本 Kosovo", true),
        ])
    func holdsBytes(_ text: String, _ isThere: Bool) {
        #expect(text.holdsBytes(of: "Kosovo") == isThere)
    }

    @Test("no bytes stand in every text")
    func ofNothing() {
        #expect("a".holdsBytes(of: "") && "".holdsBytes(of: ""))
    }
}
