import DeskTesting
import Testing

/// Small ledgers to work with.
extension Desk {
    /// Begins the ledger of Lisbon, whose lines and root are the same in every run.
    func open(writer: String = "lisbon") throws {
        try done("init --writer \(writer) --origin gcm-ledger/\(writer)")
        wait()
    }

    /// A ledger of four events after its opening: a document, a plan, a review that was held, a study that was handed in.
    func openSmall() throws {
        try open()
        try append(Self.smallLedger)
    }

    /// A conference of some days in May 2022, as `record` takes it.
    static let conference = "meeting.scheduled f --on 2021-01-10 --planned 2022-05-10/2022-05-12 --kind conference --title F"

    /// A ledger on 2 May 2025 with that conference, and with what is recorded after it.
    static func withConference(_ lines: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with(today: "2025-05-02") { (desk: Desk) throws in
            try desk.open()
            for line in [conference] + lines {
                try desk.done("record " + line)
                desk.wait()
            }
            try body(desk)
        }
    }

    /// Appends lines that have to be accepted.
    @discardableResult
    func append(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws -> Answer {
        defer { wait() }
        return try done("append -", input: lines.map { $0 + "\n" }.joined(), sourceLocation: sourceLocation)
    }

    /// A writer's file, byte for byte.
    func ledgerBytes(of writer: String = "lisbon") throws -> [UInt8] {
        try bytes("events/\(writer).jsonl")
    }

    /// The lines of a writer's file.
    func ledgerLines(of writer: String = "lisbon") throws -> [String] {
        try read("events/\(writer).jsonl").split(separator: "\n").map(String.init)
    }

    static let smallLedger = [
        """
        {"id":"call","type":"document.published","subject":"document/call-2024","occurred":"2024-02-01",\
        "data":{"title":"Call for the forum","symbol":"C/2024/1"}}
        """,
        """
        {"id":"plan","type":"meeting.scheduled","subject":"meeting/forum-2025","occurred":"2024-02-01",\
        "data":{"title":"Forum of 2025","kind":"imrf","planned":"2025-05-06/2025-05-08",\
        "cites":[{"document":"call-2024","at":"para 1"}]}}
        """,
        """
        {"id":"review","type":"meeting.convened","subject":"meeting/review-eca","occurred":"2024-10-02/2024-10-03",\
        "data":{"title":"Review in Africa","kind":"regional-review","region":"ECA","round":2,"mode":"hybrid",\
        "cites":[{"document":"call-2024","at":"para 3"}]}}
        """,
        """
        {"id":"study","type":"report.submitted","subject":"report/study-2025","occurred":"2025-04-01",\
        "data":{"title":"Study for the forum","kind":"study","region":"ECA","meeting":"forum-2025",\
        "cites":[{"document":"call-2024","at":"para 2"}]}}
        """,
    ]

    /// A requirement of the small ledger's forum, a review in each region, cited.
    static let requirement = """
        {"id":"want","type":"requirement.adopted","subject":"requirement/reviews-held","occurred":"2024-02-01",\
        "data":{"forum":"forum-2025","area":"reviews","title":"Each region holds a review","verb":"invites",\
        "owedBy":["Regional commissions"],"per":"region","measure":"meetings","atLeast":1,"due":["forum-2025.start-1"],\
        "filters":[{"dimension":"kind","values":["regional-review"]},{"dimension":"status","values":["held"]}],\
        "cites":[{"document":"call-2024","at":"para 4"}]}}
        """

    /// An offer of a document.
    static func document(_ slug: String, title: String, id: String? = nil, occurred: String = "2024-01-01") -> String {
        let id = id.map { "\"id\":\"\($0)\"," } ?? ""
        return """
            {\(id)"type":"document.published","subject":"document/\(slug)","occurred":"\(occurred)","data":{"title":"\(title)"}}
            """
    }
}
