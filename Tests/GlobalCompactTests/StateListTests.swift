import GlobalCompact
import Testing

@Suite("Lists of States")
struct StateListTests {
    @Test(
        "At each place the longest run between commas that is one State's name is taken as one",
        arguments: [
            ("Hong Kong, China", ["Hong Kong, China"]), ("Hong Kong,China", ["Hong Kong,China"]),
            ("Portugal,Hong Kong, China,ESP", ["Portugal", "Hong Kong, China", "ESP"]),
            ("Iran, Islamic Republic of", ["Iran, Islamic Republic of"]),
            ("Korea, Republic of,Moldova, Republic of", ["Korea, Republic of", "Moldova, Republic of"]),
            ("Atlantis, Hong Kong, China", ["Atlantis", "Hong Kong, China"]),
        ])
    func runs(text: String, values: [String]) {
        #expect(State.texts(ofList: text) == values)
    }

    @Test(
        "What is no name as a whole is split at its commas, without space around and without what is empty",
        arguments: [
            ("PRT,ESP", ["PRT", "ESP"]), (" PRT , ESP,", ["PRT", "ESP"]), ("China,Hong Kong", ["China", "Hong Kong"]),
            ("Congo,Democratic Republic of the Congo", ["Congo", "Democratic Republic of the Congo"]), ("PRT", ["PRT"]), ("", []),
            (",, ,", []),
        ])
    func split(text: String, values: [String]) {
        #expect(State.texts(ofList: text) == values)
    }

    @Test("No two names side by side are the name of one State, but where a territory's name has China's in it")
    func neighbours() {
        var found: Set<String> = []
        for state in State.all {
            for name in [state.name] + state.aliases {
                let words = name.split { " ,()".contains($0) }.map(String.init)
                for cut in words.indices.dropFirst() {
                    let halves = [words[..<cut], words[cut...]].map { State(named: $0.joined(separator: " ")) }
                    if let first = halves[0], let second = halves[1], first != second { found.insert(state.code) }
                }
            }
        }
        #expect(found == ["HKG", "MAC"])
    }

    @Test("Values with commas are kept as they were typed, and no value is looked for beyond its commas")
    func own() {
        let own: Set<String> = ["A, B", "C,D"]
        #expect(CommaList.values("A, B,C,D, E", commas: 1) { own.contains($0) } == ["A, B", "C,D", "E"])
        #expect(CommaList.values("A, B", commas: 0) { own.contains($0) } == ["A", "B"])
        #expect(CommaList.values("A,B", commas: 1) { own.contains($0) } == ["A", "B"])
    }
}
