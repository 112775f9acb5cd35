/// Markup of a web page. Text is escaped as it becomes part of it, so that nothing in the data can be taken for markup.
///
/// A literal is words of ours, and what is put into it is data: `"\(3) of \(title)"` isolates the direction of the title.
package struct Markup: Sendable {
    /// As it stands in the page, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// The ids on the page that its links go to, one as often as it is linked to.
    package private(set) var targets: [String] = []

    package init() {}

    /// Words of ours, made as the program runs.
    package init(words: String) {
        MarkupText.append(words, to: &bytes)
    }

    /// A text of the ledger, whatever it holds, cut at a word where it is longer than so many letters.
    package init(_ text: String, upTo length: Int = .max) {
        if text.isEmpty { return }
        bytes += "<bdi>".utf8
        MarkupText.append(length == .max ? text : MarkupText.shortened(text, to: length), to: &bytes)
        bytes += "</bdi>".utf8
    }

    /// The same inside a drawing, or whatever else has only text in it.
    package init(plain text: String, upTo length: Int) {
        MarkupText.append(MarkupText.shortened(text, to: length), to: &bytes)
    }

    /// A text of the ledger as a script sets it, which reads no markup.
    package static func shown(_ text: String, upTo length: Int) -> String {
        MarkupText.shown(MarkupText.shortened(text, to: length))
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// The same as text.
    package var source: String { String(decoding: bytes, as: UTF8.self) }

    fileprivate mutating func reserve(bytes count: Int) {
        bytes.reserveCapacity(count)
    }

    package mutating func append(_ other: Markup) {
        bytes += other.bytes
        if !other.targets.isEmpty { targets += other.targets }
    }

    package static func + (left: Markup, right: Markup) -> Markup {
        var whole = left
        whole.append(right)
        return whole
    }

    /// An element: attributes without a value are left out.
    ///
    /// - Parameter children: what stands in it; an element that can have nothing in it has no end.
    package static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], @MarkupBuilder _ children: () -> Markup = { Markup() }
    ) -> Markup {
        element(name, class: nil, attributes, children)
    }

    /// An element of a class of the style sheet.
    package static func element(
        _ name: String, _ style: String, _ attributes: KeyValuePairs<String, String?> = [:],
        @MarkupBuilder _ children: () -> Markup = { Markup() }
    ) -> Markup {
        element(name, class: style, attributes, children)
    }

    private static func element(
        _ name: String, class style: String?, _ attributes: KeyValuePairs<String, String?>, _ children: () -> Markup
    ) -> Markup {
        var element = Markup()
        element.open(name, class: style, attributes)
        if voids.contains(name) {
            element.bytes.append(UInt8(ascii: ">"))
        } else if leaves.contains(name) {
            element.bytes += "/>".utf8
        } else {
            element.bytes.append(UInt8(ascii: ">"))
            element.append(children())
            element.close(name)
        }
        return element
    }

    /// The beginning of an element, without the end of its tag.
    private mutating func open(_ name: String, class style: String?, _ attributes: KeyValuePairs<String, String?>) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        if let style { append("class", style) }
        for case (let attribute, let value?) in attributes { append(attribute, value) }
    }

    private mutating func append(_ attribute: String, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        bytes += attribute.utf8
        bytes += "=\"".utf8
        MarkupText.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func close(_ name: String) {
        bytes += "</".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    private static let voids = ["meta", "link", "br"]
    /// Those of a drawing that stand for themselves.
    private static let leaves = ["rect", "circle", "path", "line", "use"]

    /// A link to a place on the page.
    package static func link(
        to id: String, _ attributes: KeyValuePairs<String, String?> = [:], @MarkupBuilder _ children: () -> Markup
    ) -> Markup {
        var link = Markup()
        link.bytes += "<a".utf8
        link.append("href", "#" + id)
        for case (let attribute, let value?) in attributes { link.append(attribute, value) }
        link.bytes.append(UInt8(ascii: ">"))
        link.append(children())
        link.close("a")
        link.targets.append(id)
        return link
    }

    /// A link to an address on the web, whose text is the name of its host; nothing where the text is no such address.
    package static func link(toAddress text: String) -> Markup? {
        let start = text.prefix(8).lowercased()
        let scheme = ["https://", "http://"].first { start.hasPrefix($0) }
        guard let scheme, text.unicodeScalars.allSatisfy(isOfAddress) else { return nil }
        var host = String(text.unicodeScalars.dropFirst(scheme.utf8.count).prefix { !["/", "?", "#"].contains($0) })
        if host.isEmpty { return nil }
        if host.hasPrefix("www.") { host.removeFirst(4) }
        return element("a", ["rel": "noreferrer noopener", "href": text]) { Markup(plain: host, upTo: 64) }
    }

    private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
        if !scalar.isASCII { return !scalar.properties.isWhitespace }
        return scalar.value > 0x20 && !["\"", "'", "<", ">"].contains(scalar)
    }
}

extension Markup: ExpressibleByStringInterpolation {
    /// Puts data into words.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = Markup()

        package init(literalCapacity: Int, interpolationCount: Int) {
            markup.bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        package mutating func appendLiteral(_ words: String) {
            MarkupText.append(words, to: &markup.bytes)
        }

        /// A text of the ledger.
        package mutating func appendInterpolation(_ text: String) {
            markup.append(Markup(text))
        }

        /// Words of ours.
        package mutating func appendInterpolation(words: String) {
            MarkupText.append(words, to: &markup.bytes)
        }

        package mutating func appendInterpolation(_ number: Int) {
            markup.append(Markup(words: String(number)))
        }

        package mutating func appendInterpolation(_ part: Markup) {
            markup.append(part)
        }
    }

    package init(stringLiteral words: String) {
        self.init(words: words)
    }

    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.markup
    }
}

extension Sequence<Markup> {
    /// All of them, one after another, with words of ours between.
    package func joined(by words: String = "") -> Markup {
        var joined = Markup()
        joined.reserve(bytes: reduce(0) { $0 + $1.bytes.count + words.utf8.count })
        for part in self {
            if !joined.isEmpty, !words.isEmpty { joined.append(Markup(words: words)) }
            joined.append(part)
        }
        return joined
    }
}
