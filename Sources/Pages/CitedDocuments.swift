import Events
import Formats

/// The documents that an answer cites: those with a long title by a number, which a list below the answer explains.
struct CitedDocuments: Sendable {
    private let documents: DocumentNames
    /// The slugs of the documents that have a number, from 1.
    private var numbered: [String] = []
    private var numbers: [String: Int] = [:]

    /// A name of so many characters stands where it is cited; a longer one has a number there.
    private static let longest = 30

    /// - Parameter cites: what is cited, in the order in which people read it.
    init(_ cites: some Sequence<[Citation]>, _ documents: DocumentNames) {
        self.documents = documents
        for cite in cites.joined() where documents.name(cite.document).count > Self.longest {
            if numbers[cite.document] != nil { continue }
            numbered.append(cite.document)
            numbers[cite.document] = numbered.count
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
            let name = numbers[slug].map { "[\($0)] " } ?? documents.name(slug) + ", "
            return name + places[slug, default: []].joined(separator: ", ")
        }.joined(separator: "; ")
    }

    /// `A/RES/76/266; [1]`: the documents alone, each once.
    func names(_ cites: [Citation]) -> String {
        let slugs = cites.map(\.document).reduce(into: [String]()) { all, slug in if !all.contains(slug) { all.append(slug) } }
        return slugs.map { slug in numbers[slug].map { "[\($0)]" } ?? documents.name(slug) }
            .joined(separator: "; ")
    }

    /// The list that explains the numbers, each title perhaps with where the document was read; nothing where there are none.
    ///
    /// - Parameter table: where the numbers stand that are explained; without it, all are.
    func legend(of table: Table? = nil, withAddresses: Bool = false) -> [Block] {
        let there = table.map { Set($0.rows.joined().compactMap(\.names).flatMap(Self.numbers)) }
        let lines = numbered.enumerated().filter { place, _ in there?.contains(place + 1) ?? true }.map { place, slug in
            let address = withAddresses ? documents.address(slug).map { ": " + $0 } ?? ": no address recorded" : ""
            return "[\(place + 1)] \(documents.name(slug))\(address)"
        }
        return lines.isEmpty ? [] : [.heading("Documents"), .items(lines)]
    }

    /// The numbers that stand in a text in brackets: `[12]`.
    private static func numbers(in text: String) -> [Int] {
        text.split(separator: "[", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
            guard let end = rest.firstIndex(of: "]"), let number = Int(rest[..<end]), String(number) == rest[..<end] else { return nil }
            return number
        }
    }
}
