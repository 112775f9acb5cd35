import Formats

/// One part of a page under its heading. A part in which nothing stands is left out whole, with its link in the contents.
struct WebSection {
    /// Its id on the page, and that of its heading after `h-`.
    let id: String
    /// Its name in the contents.
    let name: String
    let heading: Markup
    let body: Markup
    /// How its parts are asked for: what, and the words of the command.
    var asked: [(what: String, command: String)] = []

    var markup: Markup {
        Markup.element("section", ["id": id, "aria-labelledby": "h-" + id]) {
            Markup.element("h2", ["id": "h-" + id]) { heading }
            body
        }
    }
}
