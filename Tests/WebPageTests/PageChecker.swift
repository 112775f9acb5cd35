/// Reads a page as strictly as no browser does: what is not well formed, what the page's policy forbids, and what leads nowhere.
struct PageChecker {
    /// A tag that begins an element, with its attributes.
    struct Tag {
        var name: String
        var attributes: [(name: String, value: String)] = []

        func value(_ name: String) -> String? {
            attributes.first { $0.name == name }?.value
        }
    }

    private(set) var problems: [String] = []
    private(set) var tags: [Tag] = []
    /// What stands between tags, escaped as it stands.
    private(set) var texts: [String] = []
    /// The text of style sheets and scripts, by the name of their elements.
    private(set) var raw: [(tag: Tag, text: String)] = []

    private static let voids: Set = ["meta", "link", "br"]
    private static let leaves: Set = ["rect", "circle", "path", "line", "use"]
    /// What a paragraph, a line of a list's head and the like cannot have in them: a browser would end them there.
    private static let blocks: Set = ["p", "ul", "ol", "dl", "table", "details", "div", "section", "figure", "h2", "h3", "li"]
    private static let inlineOnly: Set = ["p", "h1", "h2", "h3", "span", "summary", "bdi", "b", "a", "code", "caption"]

    init(_ page: String) {
        var rest = Substring(page)
        guard rest.hasPrefix("<!doctype html>\n") else {
            problems.append("it does not begin as a page")
            return
        }
        rest = rest.dropFirst("<!doctype html>\n".count)
        var open: [String] = []
        while let start = rest.firstIndex(of: "<") {
            take(text: rest[..<start])
            rest = rest[start...]
            guard let end = rest.firstIndex(of: ">") else {
                problems.append("a tag without an end: \(rest.prefix(80))")
                return
            }
            let tag = rest[rest.index(after: rest.startIndex)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if open.last != name { problems.append("</\(name)> ends \(open.last ?? "nothing")") }
                _ = open.popLast()
                continue
            }
            let read = self.tag(tag)
            check(read, in: open)
            if ["style", "script"].contains(read.name) {
                guard let close = rest.firstRange(of: "</\(read.name)>") else {
                    problems.append("\(read.name) has no end")
                    return
                }
                raw.append((read, String(rest[..<close.lowerBound])))
                rest = rest[close.upperBound...]
            } else if !Self.voids.contains(read.name), !Self.leaves.contains(read.name) {
                open.append(read.name)
            }
        }
        take(text: rest)
        if !open.isEmpty { problems.append("open at the end: \(open)") }
        checkLinks()
    }

    // MARK: Tags

    private mutating func tag(_ text: Substring) -> Tag {
        var rest = text
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        let name = rest.prefix { $0.isLetter || $0.isNumber }
        rest = rest.dropFirst(name.count)
        var tag = Tag(name: String(name))
        while rest.first == " " {
            rest = rest.dropFirst()
            let attribute = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            rest = rest.dropFirst(attribute.count)
            guard rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"") else {
                problems.append("an attribute that is none: <\(text)>")
                return tag
            }
            let value = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
            tag.attributes.append((String(attribute), String(value)))
            take(text: value)
            rest = rest[rest.index(after: end)...]
        }
        if name.isEmpty || !rest.isEmpty { problems.append("no tag: <\(text)>") }
        return tag
    }

    private mutating func check(_ tag: Tag, in open: [String]) {
        tags.append(tag)
        let names = tag.attributes.map(\.name)
        if Set(names).count < names.count { problems.append("<\(tag.name)> says an attribute twice: \(names)") }
        for name in names where name == "style" || name.hasPrefix("on") { problems.append("<\(tag.name) \(name)=> is forbidden") }
        if Self.blocks.contains(tag.name), let around = open.last, Self.inlineOnly.contains(around) {
            problems.append("<\(tag.name)> in <\(around)>")
        }
        if tag.name == "a", open.contains("a") || open.contains("summary") { problems.append("a link in what one presses already") }
        if tag.name == "li", !["ul", "ol"].contains(open.last ?? "") { problems.append("<li> in <\(open.last ?? "")>") }
    }

    // MARK: Text

    private mutating func take(text: Substring) {
        if text.isEmpty { return }
        texts.append(String(text))
        if text.contains(">") { problems.append("a bare > in \(text.prefix(60))") }
        for scalar in text.unicodeScalars where Self.acts(scalar) {
            problems.append("U+\(String(scalar.value, radix: 16)) in \(text.prefix(60))")
        }
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            rest = rest[start...]
            if !["&amp;", "&lt;", "&gt;", "&quot;", "&#x27;"].contains(where: rest.hasPrefix) {
                problems.append("an entity that is none: \(rest.prefix(20))")
            }
            rest = rest.dropFirst()
        }
    }

    /// Whether it is a control, or changes the direction of what stands after it.
    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA: false
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    // MARK: Links

    /// The ids of all elements.
    var ids: [String] { tags.compactMap { $0.value("id") } }

    private mutating func checkLinks() {
        let known = Set(ids)
        if known.count < ids.count {
            problems.append("an id twice: \(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted())")
        }
        for tag in tags {
            for name in ["href", "aria-labelledby"] {
                let value = tag.value(name) ?? ""
                let inPage = value.hasPrefix("#") ? [String(value.dropFirst())] : []
                let wanted = name == "href" ? inPage : value.split(separator: " ").map(String.init)
                for id in wanted where !known.contains(id) { problems.append("<\(tag.name)> leads to #\(id), which is not there") }
            }
        }
    }
}
