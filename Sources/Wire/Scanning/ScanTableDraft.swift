import Events
import GlobalCompact

/// The fields and words of a table on its way.
struct ScanTableDraft {
    private(set) var fields: [ScanTable.Field] = []
    private(set) var words: [ByteToken] = []
    private(set) var names: [String] = []
    /// The places of the fields of a citation, which are those of every type.
    private var citation: Range<Int>?

    /// The places of the fields where each has one of the shapes; nothing otherwise.
    mutating func fields(_ specs: [FieldSpec], ofCitations: Bool = false) -> Range<Int>? {
        var own: [ScanTable.Field] = []
        let sorted = specs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for spec in sorted {
            guard let shape = shape(spec) else { return nil }
            own.append(
                ScanTable.Field(
                    token: ByteToken(quoting: spec.name, ":"), shape: shape, isRequired: spec.isRequired,
                    isCited: ofCitations && spec.name == "document"))
        }
        // Those of the records in it stand before them by now.
        let start = fields.count
        fields += own
        names += sorted.map(\.name)
        return start..<fields.count
    }

    private mutating func shape(_ spec: FieldSpec) -> ScanTable.Shape? {
        switch spec.shape {
        case .text: return .text
        case .texts: return .texts
        case .word(let words): return .word(places(words))
        case .words(let words): return .words(places(words))
        case .integer(let range): return .integer(range)
        case .period: return .period
        case .money: return .money
        case .states: return .states
        case .objectives: return .numbers(1...23)
        case .numbers(let range): return .numbers(range)
        case .flag: return .flag
        case .reference(let thing): return thing == .event ? .eventID : .slug
        case .references(let thing): return thing == .event ? .eventIDs : .slugs
        case .records(let specs):
            if spec.name != "cites" { return fields(specs).map(ScanTable.Shape.records) }
            citation = citation ?? fields(specs, ofCitations: true)
            return citation.map(ScanTable.Shape.records)
        case .dayRule: return .dayRule
        case .dayRules: return .dayRules
        case .changes: return .changes
        case .content: return nil
        }
    }

    private mutating func places(_ words: [String]) -> Range<Int> {
        let start = self.words.count
        self.words += words.map { ByteToken(quoting: $0) }
        return start..<self.words.count
    }
}
