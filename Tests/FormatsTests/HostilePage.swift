import Formats
import JSON

/// Data that tries to be more than text, in every kind of block.
enum HostilePage {
    static let table = Table(
        columns: [Column(name: "kind", title: "Kind"), Column(name: "text", title: "Text", wraps: true)],
        rows: [
            ["colour", "a\u{1B}[31mred"],
            ["c1", "a\u{9B}31m\u{7F}"],
            ["bidi", "\u{202E}KEN\u{202C} \u{2066}x\u{2069}"],
            ["lines", "one\r\ntwo\u{2028}three\tfour"],
            ["formula", "=HYPERLINK(\"http://x\")"],
            ["late", " \u{FF1D}1+1"],
            ["number", "-12.50"],
            ["markup", "| a_b *c* `d` [e](f) <g> \\ #h $i$ ~j~ ^k^ &amp; @l {m}"],
            ["marks", "|\u{338}\"\u{301},=\u{338}"],
            ["hidden", "K\u{200B}E\u{200D}N\u{FEFF}\u{AD}"],
            ["address", "see https://a.un.org/x_y?a=1&b=2#c, or (http://b.org/a*b)"],
            ["dashes", "a -- b --- c"],
        ],
        empty: "")

    static let page = Page(
        blocks: [
            .heading("1. Of {#x}\n---"), .paragraph("1) not a list"), .paragraph("# not a heading"), .paragraph("---"),
            .paragraph("iv. line\none"), .items(["[ ] x", "+ y\u{85}", "a. z"]), .paragraph("    ::: d"), .table(table), .note("*note*"),
            .statement("# a\n---", ["[ ] x", "1. y\u{1B}\nz"]), .commands("next\n---", ["show '\u{202E}x'\n"]),
        ],
        table: table, json: .null)
}
