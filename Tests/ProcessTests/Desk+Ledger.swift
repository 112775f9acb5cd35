import Files
import Testing

/// Small ledgers to work with, and what stands in their folders.
extension Desk {
    /// An offer of a document, which is also its id.
    static func document(_ id: String, title: String = "D") -> String {
        """
        {"id":"\(id)","type":"document.published","subject":"document/\(id)","occurred":"2024-01-01","data":{"title":"\(title)"}}

        """
    }

    /// Begins the ledger of Lisbon, with so many documents as one batch.
    func open(documents: Int = 3, under wrapper: [String] = []) throws {
        try done("init", "--writer", "lisbon", under: wrapper)
        if documents > 0 { try done("append", "-", input: Self.documents(documents), under: wrapper) }
    }

    /// Offers of the documents from `d1` on.
    static func documents(_ count: Int) -> String {
        (1...count).map { document("d\($0)") }.joined()
    }

    /// A forum with a requirement, so that every question has an answer.
    static let forum = """
        {"id":"plan","type":"meeting.scheduled","subject":"meeting/forum","occurred":"2024",\
        "data":{"kind":"imrf","planned":"2026-05-05/2026-05-08","title":"Forum"}}
        {"id":"want","type":"requirement.adopted","subject":"requirement/want","occurred":"2024",\
        "data":{"area":"pledges","due":["forum.start-1"],"forum":"forum","measure":"pledges","atLeast":3,"owedBy":["States"],\
        "per":"none","title":"Pledges","verb":"invites"}}

        """

    /// Every command that asks, and what it is asked of a ledger with documents and the forum.
    static let questions = [
        ["list", "document"], ["show", "d1"], ["log"], ["list"], ["find"], ["timeline"], ["readiness", "forum"], ["measure", "pledges"],
        ["why", "want"], ["verify"], ["check"],
    ]

    /// Every file below the ledger's folder, or another one, with its content, and every folder, with nothing.
    func everything(below folder: String? = nil) throws -> [String: [UInt8]?] {
        var found: [String: [UInt8]?] = [:]
        var folders = [folder ?? ledger]
        while let folder = folders.popLast() {
            for name in try files.names(in: folder) {
                let path = PathText.path(of: name, in: folder)
                let isFolder = try files.status(path)?.isFolder == true
                if isFolder { folders.append(path) }
                found[path] = isFolder ? .some(nil) : try files.contents(of: path)
            }
        }
        return found
    }
}
