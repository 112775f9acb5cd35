import DeskTesting
import Testing

@Suite("Command lines as a shell splits them")
struct ShellWordsTests {
    @Test(
        "Words end at spaces, and quotes keep them together",
        arguments: [
            ("list  meetings", ["list", "meetings"]),
            ("--title 'Call for the forum'", ["--title", "Call for the forum"]),
            ("--title \"Call for \\\"it\\\"\"", ["--title", "Call for \"it\""]),
            ("--title=Call' for 'it", ["--title=Call for it"]),
            ("--title ''", ["--title", ""]),
            ("one \\\n    two", ["one", "two"]),
            ("a\\ b", ["a b"]),
            ("list # with a comment", ["list"]),
            ("list a#b", ["list", "a#b"]),
            ("'a\\b'", ["a\\b"]),
        ])
    func words(_ line: String, _ expected: [String]) throws {
        #expect(try ShellWords.words(line) == expected)
    }

    @Test("Each line is a command, and empty ones and comments are none")
    func commands() throws {
        #expect(try ShellWords.commands("one\n\n# nothing\ntwo three\n") == [["one"], ["two", "three"]])
    }

    @Test("What is not finished is no command", arguments: ["'open", "\"open", "open\\"])
    func unfinished(_ line: String) {
        #expect(throws: ShellWords.Unfinished.self) { try ShellWords.words(line) }
    }
}
