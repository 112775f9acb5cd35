import Events
import Formats

/// The documents that an answer cites: those with a long title by a number, which a list below the answer explains.
struct CitedDocuments: Sendable {
    private let documents: DocumentNames
    /// The slugs of the documents that have a number, from 1.
    private var numbered: [String] = []

    /// A name of so many characters stands where it is cited; a longer one has a number there.
    private static let longest = 30

    /// - Parameter cites: what is cited, in the order in which people read it.
    init(_ cites: some Sequence<[Citation]>, _ documents: DocumentNames) {
        self.documents = documents
        for cite in cites.joined() where documents.name(cite.document).count > Self.longest {
            if !numbered.contains(cite.document) { numbered.append(cite.document) }
        }
    }

    /// `A/RES/76/266, para 77; [1] Pledges, L90`: a document once, with all of its places.
    func spelled(_ cites: [Citation]) -> String {
        var order: [String] = []
        var places: [String: [String]] = [:]
        for cite in cites {
            if places[cite.document] == nil { order.append(cite.document) }
            places[cite.document, default: []].append(cite.at)
        }
        return order.map { slug in
            let name = numbered.firstIndex(of: slug).map { "[\($0 + 1)] " } ?? documents.name(slug) + ", "
            return name + places[slug, default: []].joined(separator: ", ")
        }.joined(separator: "; ")
    }

    /// The list that explains the numbers, each title perhaps with where the document was read; nothing where there are none.
    func legend(withAddresses: Bool = false) -> [Block] {
        if numbered.isEmpty { return [] }
        let lines = numbered.enumerated().map { place, slug in
            let address = withAddresses ? documents.address(slug).map { ": " + $0 } ?? ": no address recorded" : ""
            return "[\(place + 1)] \(documents.name(slug))\(address)"
        }
        return [.heading("Documents"), .items(lines)]
    }
}
