import Events
import GlobalCompact
import History
import JSON
import Wire

/// Finds what pledges are counted by in the bytes of lines that were scanned.
struct PledgeScanner {
    /// The places of the fields that describe a pledge, in an event that makes or amends one.
    private struct Fields {
        let by: Int
        let forms: Int
        let forum: Int
        let implementedIn: Int
        let objectives: Int
        let principles: Int
        let type: Int

        init?(_ scanner: LineScanner, of type: EventType) {
            func field(_ name: String) -> Int? { scanner.field(name, of: type) }
            guard let by = field("by"), let forms = field("forms"), let forum = field("forum"), let implementedIn = field("implementedIn"),
                let objectives = field("objectives"), let principles = field("principles"), let kind = field("type")
            else { return nil }
            (self.by, self.forms, self.forum, self.implementedIn) = (by, forms, forum, implementedIn)
            (self.objectives, self.principles, self.type) = (objectives, principles, kind)
        }
    }

    private let made: Fields?
    private let amended: Fields?
    private let stage: Int?
    private let sameAs: Int?

    init(_ scanner: LineScanner) {
        made = Fields(scanner, of: .pledgeMade)
        amended = Fields(scanner, of: .pledgeAmended)
        stage = scanner.field("stage", of: .pledgeProgressed)
        sameAs = scanner.field("pledge", of: .pledgeSameAs)
    }

    /// What the line that was scanned last says of a pledge; nothing for other types.
    func facets(_ type: EventType, _ line: Span<UInt8>, _ scanner: LineScanner, _ values: inout ByteInterner) -> PledgeFacets? {
        switch type {
        case .pledgeMade: return made.map { description(.made, $0, line, scanner, &values) }
        case .pledgeAmended: return amended.map { description(.amended, $0, line, scanner, &values) }
        case .pledgeProgressed:
            guard let word = stage.flatMap({ scanner.word(line, of: $0) }) else { return nil }
            return PledgeFacets(word == 0 ? .planning : .inProgress)
        case .pledgeFulfilled: return PledgeFacets(.fulfilled)
        case .pledgeWithdrawn: return PledgeFacets(.withdrawn)
        case .pledgeSameAs:
            var facets = PledgeFacets(.sameAs)
            facets.reference = sameAs.flatMap(scanner.content).map { values.number(of: line.extracting($0)) } ?? IndexedEvent.none
            return facets
        default: return nil
        }
    }

    private func description(
        _ kind: PledgeFacets.Kind, _ fields: Fields, _ line: Span<UInt8>, _ scanner: LineScanner, _ values: inout ByteInterner
    ) -> PledgeFacets {
        func name(_ field: Int) -> UInt32 {
            scanner.content(of: field).map { values.number(of: line.extracting($0)) } ?? IndexedEvent.none
        }
        var facets = PledgeFacets(kind)
        facets.type = scanner.word(line, of: fields.type).map { UInt8($0 + 1) } ?? 0
        facets.forms = UInt8(truncatingIfNeeded: scanner.words(line, of: fields.forms))
        facets.objectives = UInt32(truncatingIfNeeded: scanner.numbers(line, of: fields.objectives))
        facets.principles = UInt16(truncatingIfNeeded: scanner.numbers(line, of: fields.principles))
        facets.by = name(fields.by)
        facets.implementedIn = name(fields.implementedIn)
        facets.reference = name(fields.forum)
        return facets
    }
}
