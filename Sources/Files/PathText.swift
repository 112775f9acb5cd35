/// Paths as text, without asking the system what is there.
package enum PathText {
    /// The path of the folder that holds what a path names: "a" of "a/b" and of "a/b/", "." of "b", "/" of "/b" and of "/".
    package static func folder(of path: String) -> String {
        var rest = path.utf8[...]
        while rest.last == slash { rest.removeLast() }
        while let last = rest.last, last != slash { rest.removeLast() }
        if rest.isEmpty { return path.utf8.first == slash ? "/" : "." }
        while rest.last == slash { rest.removeLast() }
        return rest.isEmpty ? "/" : String(Substring(rest))
    }

    /// The path of a name in a folder; the name alone in ".".
    package static func path(of name: String, in folder: String) -> String {
        if folder == "." { return name }
        return folder.utf8.last == slash ? folder + name : folder + "/" + name
    }

    private static let slash = UInt8(ascii: "/")
}
