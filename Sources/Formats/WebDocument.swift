import Evidence
package import JSON

/// A web page in one file, which asks for no other: its style sheet, its script and what that reads stand in it, and a policy lets the
/// browser run and load nothing else.
package struct WebDocument: Sendable {
    /// The title, in the language that the page is in.
    package var title: String
    /// The program that made it.
    package var generator: String
    package var style: String
    package var script: String
    /// What the script reads: an element of this id.
    package var data: (id: String, value: JSONValue)?
    package var body: Markup

    package init(title: String, generator: String, style: String, script: String, data: (id: String, value: JSONValue)?, body: Markup) {
        (self.title, self.generator, self.style, self.script) = (title, generator, style, script)
        (self.data, self.body) = (data, body)
    }

    package var bytes: [UInt8] {
        let head = [
            Markup.element("meta", ["charset": "utf-8"]), meta("http-equiv", "Content-Security-Policy", policy),
            meta("name", "viewport", "width=device-width, initial-scale=1"), meta("name", "generator", generator),
            meta("name", "referrer", "no-referrer"), meta("name", "color-scheme", "light dark"),
            Markup.element("title") { Markup(plain: title, upTo: 160) },
            // Else the browser would ask for an icon.
            Markup.element("link", ["rel": "icon", "href": "data:,"]),
        ]
        var bytes = Array("<!doctype html>\n<html lang=\"en\"><head>".utf8)
        bytes.reserveCapacity(body.bytes.count + style.utf8.count + script.utf8.count + 8192)
        for element in head { bytes += element.bytes }
        bytes += "<style>\(style)</style></head>\n<body>\n".utf8
        bytes += body.bytes
        if let data { bytes += "\n<script type=\"application/json\" id=\"\(data.id)\">\(Self.spelled(data.value))</script>".utf8 }
        bytes += "\n<script>\(script)</script>\n</body></html>\n".utf8
        return bytes
    }

    private func meta(_ kind: String, _ name: String, _ content: String) -> Markup {
        Markup.element("meta", [kind: name, "content": content])
    }

    /// What the browser may load and run: this style sheet and this script, by the digests of their bytes.
    private var policy: String {
        "default-src 'none'; style-src '\(Self.digest(style))'; script-src '\(Self.digest(script))'; img-src data:; base-uri 'none'; "
            + "form-action 'none'"
    }

    private static func digest(_ text: String) -> String {
        "sha256-" + SHA256.digest(of: Array(text.utf8).span).base64
    }

    /// JSON such that it can stand in an element: nothing in it ends that, and no line separator is one for a script.
    private static func spelled(_ value: JSONValue) -> String {
        let bytes = value.canonicalBytes()
        var spelled: [UInt8] = []
        spelled.reserveCapacity(bytes.count)
        for byte in bytes {
            spelled.append(byte)
            switch byte {
            case UInt8(ascii: "<"): Self.replace(1, "\\u003c", in: &spelled)
            // A line separator and a paragraph separator.
            case 0xA8 where spelled.suffix(3) == [0xE2, 0x80, 0xA8]: Self.replace(3, "\\u2028", in: &spelled)
            case 0xA9 where spelled.suffix(3) == [0xE2, 0x80, 0xA9]: Self.replace(3, "\\u2029", in: &spelled)
            default: break
            }
        }
        return String(decoding: spelled, as: UTF8.self)
    }

    private static func replace(_ count: Int, _ escape: String, in bytes: inout [UInt8]) {
        bytes.removeLast(count)
        bytes += escape.utf8
    }
}
