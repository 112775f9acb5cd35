import Events
import Formats
import GlobalCompact
import JSON
import Projections

/// A forum's road on one page that opens in any browser, prints, and asks nothing of any other file.
package struct WebPage: Sendable {
    let content: WebContent

    /// What the documents are called that the facts cite, by slug.
    let names: [String: String]
    /// The links that lead to their entries among the sources.
    private let links: [String: Markup]
    /// The requirements that are told, in their groups.
    let told: [Readiness.Requirement]
    /// How they stand on each of the page's days.
    let standings: [[Standing]]

    package init(_ content: WebContent) {
        self.content = content
        var narrowing = ReadinessNarrowing()
        narrowing.region = content.region
        told = narrowing.requirements(content.readiness).map(\.requirement)
        (standings, names) = content.states.certain.workers.both {
            Self.standings(content)
        } _: {
            Self.names(content)
        }
        links = Dictionary(uniqueKeysWithValues: names.map { ($0, Self.link(toDocument: $0, $1)) })
    }

    package var bytes: [UInt8] {
        let kinds: [@Sendable (WebPage) -> WebSection?] = [
            \.evidence, \.regions, \.timeline, \.stated, \.fund, \.objectives, \.changes, \.memberStates,
        ]
        let parts = certain.workers.map(kinds.count + 1) { [self] kind -> (WebSection?, [String: Markup]) in
            kind < kinds.count ? (kinds[kind](self), [:]) : (nil, documents)
        }
        var sections = parts.compactMap(\.0)
        let targets = sections.reduce(into: Set<String>()) { $0.formUnion($1.markup.targets) }
        sections.append(sources(citing: targets, of: parts[kinds.count].1, asked: sections.flatMap(\.asked)))
        let body = [
            Markup.link(to: "main", ["class": "skip"]) { "Skip to the content" }, EvidenceShape.symbols, header, contents(sections),
            Markup.element("main", "wrap", ["id": "main", "tabindex": "-1"]) {
                for section in sections { section.markup }
            },
            footer,
        ].joined()
        let day = content.asOf.inFullWords
        let scope = content.region.map { " in the \($0.rawValue) region" } ?? ""
        return WebDocument(
            title: "\(forum.title): readiness\(scope) as of \(day)", generator: content.program,
            style: WebStyle.sheet(footer: "Readiness as of \(day), \(content.program)"), script: WebScript.source,
            data: content.stops.count > 1 ? (WebScript.data, stopsData) : nil, body: body
        ).bytes
    }

    var readiness: Readiness { content.readiness }
    var forum: MeetingState { content.readiness.forum }
    var certain: LedgerState { content.states.certain }

    private func contents(_ sections: [WebSection]) -> Markup {
        Markup.element("nav", "toc wrap", ["aria-label": "Sections of this page"]) {
            Markup.element("ul") {
                for section in sections {
                    Markup.element("li") { Markup.link(to: section.id) { Markup(words: section.name) } }
                }
            }
        }
    }

    private var footer: Markup {
        let sizes = content.writers.map { "\($0.size) of \($0.name)" as Markup }.joined(by: ", ")
        let count = content.writers.map(\.size).reduce(0, +)
        let region = content.region.map { " --region \($0.rawValue)" } ?? ""
        return Markup.element("footer", "wrap") {
            Markup.element("p") {
                "Drawn from \(count) events (\(sizes)) as of \(words: content.asOf.inFullWords), \(words: content.program). "
                "Written by a program from a ledger; not an official document of the United Nations. Names of States and regions are "
                "those of the sources and imply no opinion."
            }
            Markup.element("p") {
                "The same page again: \(code("page \(forum.slug)\(region)"))"
            }
        }
    }

    // MARK: Pieces

    /// A command on the page's basis.
    func code(_ words: String) -> Markup {
        Markup.element("code") { Markup(words: content.command(words)) }
    }

    /// A text of the ledger, with the footnote where it names Kosovo.
    func footnoted(_ text: String, upTo length: Int = .max) -> Markup {
        "\(Markup(text, upTo: length))\(text.holdsBytes(of: Kosovo.name) ? kosovoMark : Markup())"
    }

    /// The mark of the footnote.
    var kosovoMark: Markup {
        Markup.element("sup") { Markup.link(to: "kosovo", ["aria-label": "footnote on Kosovo"]) { "*" } }
    }

    /// What a document is called: its symbol, else its title.
    func name(ofDocument slug: String) -> String {
        names[slug] ?? Self.name(ofDocument: slug, content)
    }

    /// The names of the documents that facts and figures cite, by slug.
    private static func names(_ content: WebContent) -> [String: String] {
        let cites = content.facts.values.flatMap(\.cites) + content.stated.values.flatMap(\.cites)
        let slugs = Set(cites.map(\.document))
        content.states.withPossible.documents.readWords(of: slugs)
        return Dictionary(uniqueKeysWithValues: slugs.map { ($0, name(ofDocument: $0, content)) })
    }

    private static func name(ofDocument slug: String, _ content: WebContent) -> String {
        content.states.withPossible.documents[slug].map { $0.stated.symbol ?? $0.whole.title } ?? slug
    }

    /// A document that leads to its entry among the sources, and the place in it.
    func citation(_ cite: Citation) -> Markup {
        let place: Markup = cite.at.isEmpty ? "" : ", \(Markup(cite.at, upTo: 160))"
        return "\(document(cite.document))\(place)"
    }

    /// The document alone.
    func document(_ slug: String) -> Markup {
        links[slug] ?? Self.link(toDocument: slug, name(ofDocument: slug))
    }

    private static func link(toDocument slug: String, _ name: String) -> Markup {
        Markup.link(to: "d-" + slug) { Markup(name, upTo: 64) }
    }

    func citations(_ cites: [Citation]) -> Markup {
        cites.map(citation).joined(by: "; ")
    }

    /// A table, a list or a sentence that is folded away under its name.
    func folded(_ summary: Markup, _ style: String = "more", @MarkupBuilder _ inside: () -> Markup) -> Markup {
        Markup.element("details", style) {
            Markup.element("summary") { summary }
            inside()
        }
    }

    func lede(_ words: Markup) -> Markup {
        Markup.element("p", "lede") { words }
    }

    /// A list of shapes with their words.
    func legend(_ shapes: [EvidenceShape]) -> Markup {
        Markup.element("ul", "legend") {
            for shape in shapes {
                Markup.element("li") { "\(shape.icon())\(words: shape.word)" }
            }
        }
    }
}
