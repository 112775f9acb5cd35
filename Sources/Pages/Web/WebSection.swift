import Formats

/// One part of a page under its heading. A part in which nothing stands is left out whole, with its link in the contents.
struct WebSection {
    /// Its id on the page, and that of its heading after `h-`.
    let id: String
    /// Its name in the contents.
    let name: String
    /// All of it, with its heading.
    let markup: Markup
    /// How its parts are asked for: what, and the words of the command.
    let asked: [(what: String, command: String)]

    init(id: String, name: String, heading: Markup, body: Markup, asked: [(what: String, command: String)] = []) {
        (self.id, self.name, self.asked) = (id, name, asked)
        markup = Markup.element("section", ["id": id, "aria-labelledby": "h-" + id]) {
            Markup.element("h2", ["id": "h-" + id]) { heading }
            body
        }
    }
}
