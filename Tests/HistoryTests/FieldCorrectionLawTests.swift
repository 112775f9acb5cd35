import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Rules
import SeededTesting
import Testing

@Suite("Laws of corrections field by field, over random ledgers")
struct FieldCorrectionLawTests {
    /// What an event says, by field.
    typealias Fields = [String: String]

    /// A pledge, corrections of it in both versions, and retractions of these, with what each is known to say.
    struct Corrections {
        struct Change {
            var id: String
            /// What it started from.
            var start: String
            /// Nothing stands for a field that is taken out; empty for a retraction.
            var says: [String: String?]
            /// What a retraction names.
            var retracts: String?
        }

        static let origin: Fields = ["occurred": "2024-03-11", "subject": "pledge/p", "title": "A pledge", "objectives": "1"]
        private static let pools = [
            "occurred": ["2024-03-11", "2024-03-12", "2024-03"], "subject": ["pledge/p", "pledge/q"], "title": ["A pledge", "B", "C"],
            "text": ["T", "U"], "objectives": ["1", "2", "3"],
        ]

        let seed: UInt64
        var draw: SeededDraw
        var lines: [Line]
        private(set) var changes: [Change] = []

        init(seed: UInt64, count: Int) throws {
            self.seed = seed
            draw = SeededDraw(seed: seed)
            lines = [try Self.made(Self.origin).id("fact")]
            while changes.count < count {
                if draw.happens(25), !changes.isEmpty { try retract(draw.one(of: changes).id) } else { try correct() }
            }
        }

        static func made(_ fields: Fields) throws -> Line {
            try .pledged(String((fields["subject"] ?? "").dropFirst(7)), on: fields["occurred"] ?? "") { pledge in
                (pledge.title, pledge.text) = (fields["title"], fields["text"])
                if let number = fields["objectives"].flatMap({ Int($0) }) { pledge.objectives = .written(number) }
            }
        }

        mutating func retract(_ id: String) throws {
            let own = "r\(changes.count)"
            lines.append(try .retracted(id).id(own))
            changes.append(Change(id: own, start: "fact", says: [:], retracts: id))
        }

        /// One that started from any line, standing or not.
        private mutating func correct() throws {
            let starts = ["fact"] + changes.filter { $0.retracts == nil }.map(\.id)
            let start = draw.one(of: starts)
            var says: [String: String?] = [:]
            for field in Self.pools.keys.sorted() where draw.happens(35) {
                says[field] =
                    ["text", "objectives"].contains(field) && draw.happens(30) ? .some(nil) : draw.one(of: Self.pools[field] ?? [])
            }
            try correct(from: start, says, inVersion: draw.happens(50) ? 1 : 2)
        }

        mutating func correct(from start: String, _ says: [String: String?], inVersion version: Int) throws {
            let (own, state) = ("c\(changes.count)", self.state(at: start))
            if version == 1 {
                // A whole content says only what it has not from where it started.
                let content = Self.applied(says, to: state)
                let said = says.filter { content[$0.key] != state[$0.key] }
                lines.append(try .corrected("fact", replaces: start, to: Self.made(content)).id(own))
                changes.append(Change(id: own, start: start, says: said))
            } else {
                let values = says.compactMapValues(\.self)
                lines.append(
                    try .changed(
                        "fact", from: start, PledgeMade.self, occurred: values["occurred"], subject: values["subject"],
                        clearing: says.filter { $0.value == nil }.map(\.key).sorted()
                    ) { payload in
                        (payload.pledge.title, payload.pledge.text) = (values["title"], values["text"])
                        if let number = values["objectives"].flatMap({ Int($0) }) { payload.pledge.objectives = .written(number) }
                    }.id(own))
                changes.append(Change(id: own, start: start, says: says))
            }
        }

        static func applied(_ says: [String: String?], to fields: Fields) -> Fields {
            says.reduce(into: fields) { $0[$1.key] = $1.value }
        }

        func change(_ id: String) -> Change? {
            changes.first { $0.id == id }
        }

        private func state(at id: String) -> Fields {
            change(id).map { Self.applied($0.says, to: state(at: $0.start)) } ?? Self.origin
        }

        var standing: [Change] {
            var gone: Set<String> = []
            for change in changes.reversed() where !gone.contains(change.id) {
                if let retracted = change.retracts { gone.insert(retracted) }
            }
            return changes.filter { $0.retracts == nil && !gone.contains($0.id) }
        }

        /// What is to stand.
        var expected: Fields {
            standing.reduce(Self.origin) { Self.applied($1.says, to: $0) }
        }

        /// The corrections that are to be told as rivals, each with a field: by the rule of two, for every two.
        var rivals: [String] {
            let standing = standing
            var told: Set<String> = []
            for field in Self.pools.keys {
                func start(_ id: String) -> String {
                    var place = change(id)?.start
                    while let line = place.flatMap(change), line.says[field] == nil { place = line.start }
                    return place ?? "fact"
                }
                let saying = standing.filter { $0.says[field] != nil }
                for (place, later) in saying.enumerated() {
                    let state = start(later.id)
                    let isSettled = saying.dropFirst(place + 1).contains { next in
                        let from = start(next.id)
                        return from != "fact" && start(from) == state
                    }
                    if !isSettled, saying[..<place].contains(where: { start($0.id) == state }) { told.insert("\(later.id) \(field)") }
                }
            }
            return told.sorted()
        }
    }

    static let seeds = 0..<8

    private static func each(_ part: Int, _ body: (inout Corrections) throws -> Void) throws {
        for seed in UInt64(part * 50)..<UInt64(part * 50 + 50) {
            var corrections = try Corrections(seed: seed, count: 1 + Int(seed % 12))
            try body(&corrections)
        }
    }

    /// What stands of the one event.
    private static func stated(_ ledger: TestLedger) throws -> Fields {
        let view = try ledger.view()
        let fact = try #require(view.facts.first { view.id(of: $0) == "fact" })
        let statement = try #require(view.statement(of: fact))
        guard case .pledge(.made(let made)) = statement.event else { return [:] }
        var fields: Fields = ["occurred": statement.occurred.description, "subject": view.subject(of: fact)]
        fields["title"] = made.pledge.title
        fields["text"] = made.pledge.text
        fields["objectives"] = made.pledge.objectives.numbers.first.map { String($0) }
        return fields
    }

    private static func rivals(_ ledger: TestLedger) -> [String] {
        ConsistencyRules.contradictions(ledger.eventIndex).compactMap { found in
            guard case .rival(let field, _) = found.reason else { return nil }
            return "\(found.event) \(field.hasPrefix("data.") ? String(field.dropFirst(5)) : field)"
        }.sorted()
    }

    private static func answers(_ ledger: TestLedger) -> [String] {
        LedgerDescription.lines(View(ledger.eventIndex, .everything))
            + LedgerDescription.lines(ConsistencyRules.contradictions(ledger.eventIndex))
    }

    @Test("What stands is the event with what each standing correction says, in either version, from whatever it started", arguments: seeds)
    func standing(part: Int) throws {
        try Self.each(part) { corrections in
            let ledger = TestLedger(corrections.lines)
            #expect(try Self.stated(ledger) == corrections.expected, "seed \(corrections.seed)")
            // It is counted as it stands, from facets as from texts.
            let objective = corrections.expected["objectives"]
            let counted = try ledger.values("pledges", by: [.objective]).map(\.key)
            #expect(counted == [[objective ?? ""]], "seed \(corrections.seed)")
            let slug = String((corrections.expected["subject"] ?? "").dropFirst(7))
            #expect(LedgerState(try ledger.view()).pledges[slug]?.made?.description == corrections.expected["occurred"])
        }
    }

    @Test("Rivals are those that started from one state of a field, unless a later one started from any of them", arguments: seeds)
    func rivals(part: Int) throws {
        var told = 0
        try Self.each(part) { corrections in
            let found = Self.rivals(TestLedger(corrections.lines))
            #expect(found == corrections.rivals, "seed \(corrections.seed)")
            told += found.count
        }
        #expect(told > 10)
    }

    @Test("Any order of the lines and any split over files gives the same answers", arguments: seeds)
    func anyOrder(part: Int) throws {
        try Self.each(part) { corrections in
            let plain = TestLedger(corrections.lines)
            var draw = SeededDraw(seed: corrections.seed &+ 9)
            var events = plain.events.shuffled(using: &draw)
            for index in events.indices { events[index].writer = "writer-\(draw.below(3))" }
            #expect(Self.answers(TestLedger(events: events)) == Self.answers(plain), "seed \(corrections.seed)")
        }
    }

    @Test("To correct and then to retract the correction is as if neither had been", arguments: seeds)
    func correctedAndRetracted(part: Int) throws {
        try Self.each(part) { corrections in
            let before = TestLedger(corrections.lines)
            let starts = ["fact"] + corrections.changes.filter { $0.retracts == nil }.map(\.id)
            let says: [String: String?] = ["title": "Z", "objectives": nil]
            let (start, version) = (corrections.draw.one(of: starts), 1 + corrections.draw.below(2))
            try corrections.correct(from: start, says, inVersion: version)
            let corrected = corrections.changes.last?.id ?? ""
            #expect(try Self.stated(TestLedger(corrections.lines))["title"] == "Z")
            try corrections.retract(corrected)
            let after = TestLedger(corrections.lines)
            #expect(try Self.stated(after) == Self.stated(before), "seed \(corrections.seed)")
            #expect(Self.rivals(after) == Self.rivals(before), "seed \(corrections.seed)")
        }
    }

    @Test("Two offices that correct other fields, each on top of its own, lose nothing, whoever comes first", arguments: seeds)
    func twoOffices(part: Int) throws {
        try Self.each(part) { corrections in
            let seed = corrections.seed
            var draw = SeededDraw(seed: seed &+ 77)
            let fields = ["occurred", "objectives", "text", "title"].shuffled(using: &draw)
            let own = [Array(fields.prefix(2)), Array(fields.suffix(2))]
            var last: Fields = Corrections.origin
            var lines: [[Line]] = [[], []]
            for office in 0..<2 {
                var chain = try Corrections(seed: seed, count: 0)
                for number in 0..<3 {
                    let field = own[office][number % 2]
                    let value =
                        field == "occurred" ? "2024-04-0\(1 + number)" : field == "objectives" ? "\(5 + number)" : "\(office)\(number)"
                    try chain.correct(
                        from: chain.changes.last?.id ?? "fact", [field: value], inVersion: draw.happens(50) ? 1 : 2)
                    last[field] = value
                }
                lines[office] = try chain.lines.dropFirst().enumerated().map { place, line in
                    var line = line.by(office == 0 ? "geneva" : "nairobi")
                    line.id = "\(office)\(line.id ?? "")"
                    guard case .event(.corrected(var payload)) = line.event else { return line }
                    if payload.replaces != "fact" { payload.replaces = "\(office)\(payload.replaces)" }
                    line.event = .event(.corrected(payload))
                    return try line.recorded("2035-01-0\(1 + place)T0\(draw.below(9)):00:00.00000\(office)Z")
                }
            }
            for order in [lines[0] + lines[1], lines[1] + lines[0]] {
                let ledger = TestLedger([try Corrections.made(Corrections.origin).id("fact").recorded("2034-01-01")] + order)
                #expect(try Self.stated(ledger) == last, "seed \(seed)")
                #expect(ConsistencyRules.contradictions(ledger.eventIndex) == [], "seed \(seed)")
            }
        }
    }

    @Test(
        "To correct a field again on top of its correction is no contradiction, and takes back to it when it is retracted", arguments: seeds
    )
    func again(part: Int) throws {
        try Self.each(part) { corrections in
            let seed = corrections.seed
            corrections = try Corrections(seed: seed, count: 0)
            for (place, title) in ["X", "Y", "Z"].enumerated() {
                try corrections.correct(
                    from: place == 0 ? "fact" : "c\(place - 1)", ["title": title], inVersion: 1 + corrections.draw.below(2))
            }
            #expect(ConsistencyRules.contradictions(TestLedger(corrections.lines).eventIndex) == [], "seed \(seed)")
            try corrections.retract("c2")
            let ledger = TestLedger(corrections.lines)
            #expect(try Self.stated(ledger)["title"] == "Y", "seed \(seed)")
            #expect(ConsistencyRules.contradictions(ledger.eventIndex) == [], "seed \(seed)")
        }
    }
}
