import Formats
import Projections

/// The shapes that say how something stands, so that colour never says it alone. Each stands on the page once, and is drawn by its name.
enum EvidenceShape: String, CaseIterable {
    case done
    /// Done, on a filled ground.
    case doneOnFilled = "donew"
    case part
    case none
    case missed
    case nobody
    case waits
    case voluntary = "vol"
    /// Voluntary, and none is recorded.
    case noVoluntary = "vol0"
    case open
    case star

    init(_ group: ReadinessGroup, hasSome: Bool = true) {
        switch group {
        case .missed: self = .missed
        case .notFound: self = .none
        case .inPart: self = .part
        case .nobodyLooked: self = .nobody
        case .notYetDue: self = .open
        case .waits: self = .waits
        case .done: self = .done
        case .voluntary: self = hasSome ? .voluntary : .noVoluntary
        }
    }

    init(_ row: Readiness.Row) {
        self.init(row.group, hasSome: row.status != .noneRecorded)
    }

    init(_ requirement: Readiness.Requirement) {
        self.init(requirement.group, hasSome: requirement.status != .noneRecorded)
    }

    /// The word that stands beside it.
    var word: String {
        switch self {
        case .done, .doneOnFilled: "done"
        case .part: "in part"
        case .none: "looked for, not found"
        case .missed: "missed, a document says so"
        case .nobody: "nobody has looked"
        case .waits: "waits"
        case .voluntary: "voluntary"
        case .noVoluntary: "none recorded"
        case .open: "not yet due"
        case .star: "named"
        }
    }

    /// The shape in a line of text.
    func icon(_ style: String = "i") -> Markup {
        Markup.element("svg", style, ["viewBox": "0 0 16 16", "aria-hidden": "true", "focusable": "false"]) {
            Markup.element("use", ["href": "#i-" + rawValue])
        }
    }

    /// All of them, for the head of the page.
    static var symbols: Markup {
        Markup.element("svg", "defs", ["aria-hidden": "true", "focusable": "false"]) {
            Markup.element("defs") {
                for shape in allCases {
                    Markup.element("symbol", ["id": "i-" + shape.rawValue, "viewBox": "0 0 16 16"]) { shape.drawing }
                }
            }
        }
    }

    private var drawing: Markup {
        func circle(_ style: String, _ radius: String) -> Markup { Self.circle(style, "8", "8", radius) }
        func path(_ style: String, _ data: String) -> Markup { Markup.element("path", style, ["d": data]) }
        let tick = "M4.4 8.3l2.5 2.5 4.8-5.4"
        return switch self {
        case .done: [circle("c-done", "7"), path("c-cut", tick)].joined()
        case .doneOnFilled: [circle("c-inv", "7"), path("c-ck", tick)].joined()
        case .part: [circle("s-part", "6.1"), path("c-part", "M8 1.9a6.1 6.1 0 0 0 0 12.2z")].joined()
        case .none: [circle("s-none", "6.1"), path("s-none", "M4.9 8h6.2")].joined()
        case .missed: [circle("s-none", "6.1"), path("s-none", "M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8")].joined()
        case .nobody:
            [
                circle("s-nob", "6.2"), path("q-nob", "M5.9 6.3a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"),
                Self.circle("c-nob", "8", "11.6", ".95"),
            ].joined()
        case .waits: ["3", "8", "13"].map { Self.circle("c-wait", $0, "8", "1.7") }.joined()
        case .voluntary: path("c-vol", "M8 1l7 7-7 7-7-7z")
        case .noVoluntary: path("s-vol", "M8 2l6 6-6 6-6-6z")
        case .open: circle("s-open", "5")
        case .star: path("c-star", "M8 3l5.5 10h-11z")
        }
    }

    private static func circle(_ style: String, _ x: String, _ y: String, _ radius: String) -> Markup {
        Markup.element("circle", style, ["cx": x, "cy": y, "r": radius])
    }
}
