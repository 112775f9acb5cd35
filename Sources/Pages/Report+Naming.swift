package import Formats
import GlobalCompact
package import Projections

/// How much is named of what is behind a value: all of it for programs, the first of many for people.
extension Report {
    /// How many events of one value, and rows of one requirement that stand alike, people are shown.
    static let shown = 12

    /// The events of a measure's values that a format shows.
    ///
    /// - Parameter showsEvents: whether somebody asks for them, or for columns among which they may be; others see none on a screen.
    package static func naming(_ format: Format, showsEvents: Bool = true) -> EventNaming {
        switch format {
        case .text: showsEvents ? .first(shown) : .none
        case .markdown, .docx: .first(shown)
        case .csv, .json, .xlsx, .ics: .all
        }
    }

    /// The events of a readiness that a format shows: to people only where they ask for them.
    package static func rowNaming(_ format: Format, showingEvents: Bool) -> RowNaming {
        switch format {
        case .text, .markdown, .docx: RowNaming(events: .first(shown), background: .none) { showingEvents ? Array($0.rows.indices) : [] }
        case .csv, .xlsx, .ics: RowNaming(events: .all, background: .none) { Array($0.rows.indices) }
        case .json: .all
        }
    }

    /// The events of a readiness that are shown of one State on a day.
    package static func rowNaming(_ format: Format, of one: ReportedState) -> RowNaming {
        RowNaming(events: naming(format), background: .none) { requirement in
            requirement.rows.indices.filter { one.isConcerned(by: requirement.rows[$0], of: requirement) }
        }
    }

    /// Ids one after another, and how many more there are: `a b and 3 more`.
    static func listed(_ events: NamedEvents) -> String {
        let more = events.count - events.ids.count
        return events.ids.joined(separator: " ") + (more > 0 ? " and \(more) more" : "")
    }

    /// What a thing is called: its title, else what kind it is of whom, else its slug.
    package static func name(of item: Measure.Item, title: String?) -> String {
        if let title { return title }
        let kinds = item.keys[.kind, default: []].map(words(ofKind:))
        let names = (item.keys[.state, default: []] + item.keys[.donor, default: []]).map { State(code: $0)?.name ?? $0 }
        let of = names.isEmpty ? item.entity.slug : names.joined(separator: ", ")
        return kinds.isEmpty ? item.entity.slug : "\(kinds.joined(separator: ", ")): \(of)"
    }
}
