import Events
import GlobalCompact
import Messages
import Pages
import Projections

/// The days on a forum's road at which one stops to look: the end of the forum before it, regional reviews and plenaries since then, the
/// day before the forum, its end, and the day of the page.
struct ForumStops {
    /// Those before the day of the page, in order.
    let days: [(day: Day, name: StopName)]
    private let forum: String
    private let states: LedgerStates

    /// Of more days the last are told.
    private static let most = 12

    init(_ readiness: Readiness, _ query: Query) {
        let asOf = query.basis.asOf
        days = Self.days(readiness, query).filter { $0.day < asOf }.suffix(Self.most - 1)
        (forum, states) = (readiness.forum.slug, query.states)
    }

    /// How everything stood on the day of some number; nothing before anything was expected. Neither day waits for another.
    func stop(_ number: Int) -> WebContent.Stop? {
        let (day, name) = days[number]
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        let requirements = ReadinessTable.requirements(forum, states.asOf(day, workers: .one), asOf: day, naming: none)
        return requirements.isEmpty ? nil : WebContent.Stop(day: day, name: name, requirements: requirements)
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
