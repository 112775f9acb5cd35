import Files
import Testing

@Suite("Paths as text")
struct PathTextTests {
    @Test(
        "The folder that holds what a path names",
        arguments: [
            ("a/b", "a"), ("a/b/", "a"), ("a//b", "a"), ("a/b/c", "a/b"), ("b", "."), ("b/", "."), (".", "."), ("", "."),
            ("/b", "/"), ("//b", "/"), ("/", "/"), ("/a/b", "/a"), ("./b", "."), ("../b", ".."), ("é/b", "é"),
        ])
    func folder(path: String, expected: String) {
        #expect(PathText.folder(of: path) == expected)
    }

    @Test("The path of a name in a folder", arguments: [("a", "a/n"), ("a/", "a/n"), ("/", "/n"), (".", "n"), ("/a", "/a/n")])
    func path(folder: String, expected: String) {
        #expect(PathText.path(of: "n", in: folder) == expected)
    }
}
