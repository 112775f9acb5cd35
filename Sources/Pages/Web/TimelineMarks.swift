import Formats
import GlobalCompact
import Projections

/// The marks of a timeline: which shape an entry has, and how large.
enum TimelineMarks {
    /// Half of a mark's width in the wide drawing.
    static func radius(_ mark: ReviewTimeline.Mark) -> Double {
        switch mark {
        case .forum: 9
        case .plenary, .review: 6.5
        case .report: 4.2
        case .consultation, .other: 3.3
        }
    }

    /// Whether it is drawn on its lane; smaller marks hang below it.
    static func isLarge(_ entry: ReviewTimeline.Entry) -> Bool {
        switch entry.mark {
        case .forum, .plenary, .review: true
        case .report: entry.lane == .reports
        case .consultation, .other: false
        }
    }

    static func style(_ mark: ReviewTimeline.Mark, isThere: Bool) -> String {
        let kind =
            switch mark {
            case .forum: "k-forum"
            case .plenary: "k-plen"
            case .review: "k-rev"
            case .report: "k-rep"
            case .consultation: "k-con"
            case .other: "k-oth"
            }
        return (isThere ? "held " : "plan ") + kind
    }

    static func shape(_ mark: ReviewTimeline.Mark, _ x: Double, _ y: Double, scale: Double = 1) -> Markup {
        let radius = radius(mark) * scale
        return switch mark {
        case .forum, .plenary: Drawing.diamond(x, y, radius)
        case .report: Drawing.square(x, y, 2 * radius)
        case .review, .consultation, .other: Drawing.circle(x, y, radius)
        }
    }

    /// An entry where it is, with what it is where one points at it.
    static func drawn(_ entry: ReviewTimeline.Entry, _ x: Double, _ y: Double, scale: Double = 1) -> Markup {
        let status = entry.isThere ? "" : entry.row.status.rawValue + " "
        let title: Markup = "\(Markup(plain: entry.title, upTo: 160)): \(words: status + entry.date.inWords)"
        return Drawing.group(style(entry.mark, isThere: entry.isThere), title) { shape(entry.mark, x, y, scale: scale) }
    }

    static let legend: [(mark: ReviewTimeline.Mark, words: String)] = [
        (.forum, "forum"), (.plenary, "plenary"), (.review, "regional review"), (.report, "report"),
        (.other, "consultation, hearing, other"),
    ]
}
