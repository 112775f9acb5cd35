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
        let head =
            Markup.element("meta", ["charset": "utf-8"]).source + meta("http-equiv", "Content-Security-Policy", policy)
            + meta("name", "viewport", "width=device-width, initial-scale=1") + meta("name", "generator", generator)
            + meta("name", "referrer", "no-referrer") + meta("name", "color-scheme", "light dark")
            + Markup.element("title") { Markup(plain: title, upTo: 160) }.source
            // Else the browser would ask for an icon.
            + Markup.element("link", ["rel": "icon", "href": "data:,"]).source
        let told = data.map { "<script type=\"application/json\" id=\"\($0.id)\">\(Self.spelled($0.value))</script>\n" } ?? ""
        let text =
            "<!doctype html>\n<html lang=\"en\"><head>\(head)<style>\(style)</style></head>\n<body>\n\(body.source)\n"
            + "\(told)<script>\(script)</script>\n</body></html>\n"
        return Array(text.utf8)
    }

    private func meta(_ kind: String, _ name: String, _ content: String) -> String {
        Markup.element("meta", [kind: name, "content": content]).source
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
        String(decoding: value.canonicalBytes(), as: UTF8.self).replacing("<", with: "\\u003c").replacing("\u{2028}", with: "\\u2028")
            .replacing("\u{2029}", with: "\\u2029")
    }
}
