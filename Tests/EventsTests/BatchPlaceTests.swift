import Events
import Testing

@Suite("A line's place in its batch")
struct BatchPlaceTests {
    @Test(
        "A place is k/n in plain digits with k from 1 to n and n from 2",
        arguments: [("1/2", 1, 2), ("2/2", 2, 2), ("7/12", 7, 12), ("1/999999999", 1, 999_999_999)])
    func reads(text: String, number: Int, count: Int) throws {
        let place = try #require(BatchPlace(text))
        #expect(place == BatchPlace(number: number, count: count))
        #expect(place.description == text)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "/", "1", "1/", "/2", "0/2", "3/2", "1/1", "01/2", "1/02", "+1/2", "1/-2", "1/2/3", " 1/2", "1/2 ", "1 /2", "a/b",
            "1/1000000000", "\u{0661}/2",
        ])
    func refuses(text: String) {
        #expect(BatchPlace(text) == nil)
    }
}
