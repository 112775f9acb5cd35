import Events
import Formats
import GlobalCompact
import Projections

/// What the page rests on: the documents that it cites, and how each part of it was asked for.
extension WebPage {
    /// The entries of the documents that the facts cite, by slug.
    var documents: [String: Markup] {
        Dictionary(uniqueKeysWithValues: names.keys.map { ($0, source($0)) })
    }

    /// - Parameters:
    ///   - targets: the ids that the rest of the page links to.
    ///   - entries: of documents, by slug.
    ///   - asked: how its parts are asked for.
    func sources(citing targets: Set<String>, of entries: [String: Markup], asked: [(what: String, command: String)]) -> WebSection {
        let cited = targets.filter { $0.hasPrefix("d-") }.map { String($0.dropFirst(2)) }
        let documents = cited.map { (name(ofDocument: $0), $0) }.sorted { $0 < $1 }.map(\.1)
        let list = documents.map { entries[$0] ?? source($0) }
        let namesKosovo = targets.contains("kosovo") || list.contains { $0.targets.contains("kosovo") }
        let body = Markup.element("div") {
            if !documents.isEmpty {
                let count: Markup = documents.count == 1 ? "The document" : "The \(documents.count) documents"
                folded("\(count) cited on this page", "more src") {
                    Markup.element("ul", "docs") { list.joined() }
                }
            }
            folded("How each part was asked for, and of which events") {
                Markup.element("dl", "asked") {
                    for (what, command) in asked {
                        Markup.element("dt") { Markup(words: what) }
                        Markup.element("dd") { code(command) }
                    }
                }
                Markup.element("ul") {
                    for writer in content.writers {
                        Markup.element("li") {
                            "\(writer.name): \(writer.size) events, root "
                            Markup.element("code") { Markup(words: writer.root) }
                        }
                    }
                }
            }
            if namesKosovo {
                Markup.element("p", "note", ["id": "kosovo"]) { "* \(words: Kosovo.footnote)" }
            }
        }
        return WebSection(id: "sources", name: "Sources", heading: "Sources", body: body)
    }

    private func source(_ slug: String) -> Markup {
        let document = content.states.withPossible.documents[slug]
        let whole = document?.whole
        return Markup.element("li", ["id": "d-" + slug]) {
            Markup.element("span") {
                if let symbol = whole?.symbol { "\(Markup(symbol, upTo: 64)), " }
                footnoted(whole?.title ?? slug, upTo: 220)
            }
            " "
            Markup.element("span", "m") {
                if let document, let whole {
                    whole.publisher.map { Markup($0, upTo: 90) } ?? "publisher not recorded"
                    ", \(words: document.occurred.inWords)"
                } else {
                    "not described in this ledger"
                }
            }
            if let link = whole?.address.flatMap(Markup.link(toAddress:)) {
                " "
                link
            }
        }
    }
}
