import Events
import History

/// Where rows hold what pledges are counted by.
struct PledgeSlots: Sendable {
    /// The slots of the fields that describe a pledge, in an event that makes or amends one.
    private struct Description {
        let type, forms, principles, objectives, by, implementedIn, forum: Int

        init?(_ event: EventType) {
            let layout = RowLayout.of(event)
            func slot(_ name: String) -> Int? { layout.field(name)?.slot }
            guard let type = slot("type"), let forms = slot("forms"), let principles = slot("principles"),
                let objectives = slot("objectives"), let by = slot("by"), let implementedIn = slot("implementedIn"),
                let forum = slot("forum")
            else { return nil }
            (self.type, self.forms, self.principles, self.objectives) = (type, forms, principles, objectives)
            (self.by, self.implementedIn, self.forum) = (by, implementedIn, forum)
        }
    }

    /// The types of events that say something of pledges.
    static let types = TypeSet(of: [.pledge])

    private let made = Description(.pledgeMade)
    private let amended = Description(.pledgeAmended)
    private let stage = RowLayout.of(.pledgeProgressed).field("stage")?.slot
    private let sameAs = RowLayout.of(.pledgeSameAs).field("pledge")?.slot
    /// By the indices of the types, what each says of a pledge; `planning` for any progress.
    private let kinds: [PledgeFacets.Kind?] = EventTypeIndex.types.map { type in
        switch type {
        case .pledgeMade: .made
        case .pledgeAmended: .amended
        case .pledgeProgressed: .planning
        case .pledgeFulfilled: .fulfilled
        case .pledgeWithdrawn: .withdrawn
        case .pledgeSameAs: .sameAs
        default: nil
        }
    }

    /// What the line says whose content holds; nothing where it is of no pledge.
    func facets(_ content: IndexedEvent, _ rows: Span<UInt32>) -> PledgeFacets? {
        guard content.row != IndexedEvent.none, let kind = kinds[Int(content.type)] else { return nil }
        return facets(kind, Int(content.row), rows)
    }

    /// The same of a row by what it says of a pledge.
    func facets(_ kind: PledgeFacets.Kind, _ row: Int, _ rows: Span<UInt32>) -> PledgeFacets {
        switch kind {
        case .made: return facets(.made, made, row, rows)
        case .amended: return facets(.amended, amended, row, rows)
        case .planning, .inProgress:
            let isPlanning = stage.map { rows[row + $0] } ?? 1 == 1
            return PledgeFacets(isPlanning ? .planning : .inProgress)
        case .sameAs:
            var facets = PledgeFacets(.sameAs)
            facets.reference = sameAs.map { rows[row + $0] } ?? IndexedEvent.none
            return facets
        case .fulfilled, .withdrawn: return PledgeFacets(kind)
        }
    }

    private func facets(_ kind: PledgeFacets.Kind, _ slots: Description?, _ row: Int, _ rows: Span<UInt32>) -> PledgeFacets {
        var facets = PledgeFacets(kind)
        guard let slots else { return facets }
        facets.type = rows[row + slots.type]
        facets.forms = rows[row + slots.forms]
        facets.principles = rows[row + slots.principles]
        facets.objectives = rows[row + slots.objectives]
        facets.by = rows[row + slots.by]
        facets.implementedIn = rows[row + slots.implementedIn]
        facets.reference = rows[row + slots.forum]
        return facets
    }
}
