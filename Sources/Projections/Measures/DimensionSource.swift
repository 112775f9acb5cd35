import Events
import GlobalCompact

/// Where the values come from that what is measured has in a dimension.
///
/// A *part* tells apart several that are counted of one entity: what it means is the measure's own.
enum DimensionSource: Sendable {
    /// What some fields of the entity say, one after another.
    case fields([String])
    /// What a field of the entity says, else the same field of the meeting that another of its fields leads to.
    case fieldOr(String, MeetingPath)
    /// What a field of the meeting says that a field of the entity leads to.
    case through(MeetingPath, String)
    /// The region that a field names, of the entity or else of its meeting; else the regions of the States that another field names.
    case region(named: String? = nil, MeetingPath? = nil, orOf: String)
    /// The regions of the States that a field names, or where it names none, of those where the pledger sits, which another field names.
    case regionOrSeat(of: String, String)
    /// The regions of a part's State.
    case regionsOfPart(@Sendable (UInt32) -> State?)
    /// The year of the days since which it counts, or the years that may be meant.
    case year
    /// The same of other days of a part.
    case yearOf(@Sendable (Entity, UInt32) -> Period?)
    /// The place among words of the one that a part has; nothing where it has none.
    case word([String], @Sendable (Entity, UInt32) -> Int?)
    /// Texts of a part; words where these close them.
    case texts([String]?, @Sendable (Entity, UInt32) -> [String])
    /// The entity itself by its slug, a pledge by the slug of its first name.
    case itself
    /// The pledge that a field names, by any of its names.
    case pledge(String)

    /// One of the words of a vocabulary.
    static func word<W: Word>(_ type: W.Type = W.self, _ word: @escaping @Sendable (Entity, UInt32) -> W?) -> DimensionSource {
        let all = Array(W.allCases)
        return .word(W.words) { entity, part in word(entity, part).flatMap { all.firstIndex(of: $0) } }
    }

    static func field(_ name: String) -> DimensionSource {
        .fields([name])
    }

    /// The closed vocabulary of its values, for entities of a kind; nothing where they are no words.
    func words(_ thing: Thing) -> [String]? {
        switch self {
        case .fields(let names): names.count == 1 ? FieldSlots.of(thing, names[0]).words : nil
        case .fieldOr(let name, _): FieldSlots.of(thing, name).words
        case .through(_, let name): FieldSlots.of(.meeting, name).words
        case .region, .regionOrSeat, .regionsOfPart: Region.words
        case .word(let words, _): words
        case .texts(let words, _): words
        case .year, .yearOf, .itself, .pledge: nil
        }
    }

    /// The things beside the entity's own that say its values.
    var things: Set<Thing> {
        switch self {
        case .fieldOr(_, let path), .through(let path, _): path.things
        case .region(_, let path, _): path?.things ?? []
        case .fields, .regionOrSeat, .regionsOfPart, .year, .yearOf, .word, .texts, .itself, .pledge: []
        }
    }
}

/// The fields that lead from an entity to a meeting: one that names it, or else one that names a report of it.
struct MeetingPath: Sendable {
    let meeting: String
    let report: String?

    static let meeting = MeetingPath(meeting: "meeting", report: nil)
    static let meetingOrReport = MeetingPath(meeting: "meeting", report: "report")

    var things: Set<Thing> {
        report == nil ? [.meeting] : [.meeting, .report]
    }
}
