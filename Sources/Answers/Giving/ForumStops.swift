import Events
import GlobalCompact
import Messages
import Pages
import Projections

/// The days on a forum's road at which one stops to look: the end of the forum before it, regional reviews and plenaries since then, the
/// day before the forum, its end, and the day of the page.
struct ForumStops {
    let stops: [WebContent.Stop]

    /// Of more days the last are told.
    private static let most = 12

    init(_ readiness: Readiness, _ query: Query) {
        let asOf = query.basis.asOf
        let days = Self.days(readiness, query).filter { $0.day < asOf }.suffix(Self.most - 1)
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        var stops: [WebContent.Stop] = []
        for (day, name) in days {
            // Before anything was expected there is nothing to tell.
            let then = ReadinessTable.readiness(readiness.forum.slug, query.states(asOf: day, workers: .one), asOf: day, naming: none)
            if let then, !then.requirements.isEmpty { stops.append(WebContent.Stop(day: day, name: name, readiness: then)) }
        }
        self.stops = stops + [WebContent.Stop(day: asOf, name: .today, readiness: readiness)]
    }

    private static func days(_ readiness: Readiness, _ query: Query) -> [(day: Day, name: StopName)] {
        var days: [(day: Day, name: StopName)] = []
        let previous = readiness.background.previous
        if let previous, let held = previous.held { days.append((held.last, .endOfForum(previous.title))) }
        let start = days.first?.day ?? .earliest
        let end = readiness.forum.days?.last ?? .latest
        for meeting in query.states.certain.meetings.values {
            guard let held = meeting.held, !held.isOpenStart, held.last > start, held.last < end else { continue }
            let description = meeting.description
            if description.kind == .plenary { days.append((held.last, .plenary)) }
            if description.kind == .regionalReview, let region = description.region { days.append((held.last, .review(region))) }
        }
        if let first = readiness.days?.day { days.append((first.adding(days: -1), .eve)) }
        if let held = readiness.forum.held { days.append((held.last, .forum)) }
        // Of one day there is one stop.
        return Dictionary(grouping: days, by: \.day).sorted { $0.key < $1.key }.map { day, names in
            (day, names.map(\.name).min { $0.rank < $1.rank } ?? .today)
        }
    }
}

extension StopName {
    /// Which of several of one day it is called by.
    fileprivate var rank: String {
        switch self {
        case .endOfForum: "0"
        case .forum: "1"
        case .plenary: "2"
        case .review(let region): "3" + region.rawValue
        case .eve: "4"
        case .today: "5"
        }
    }
}
