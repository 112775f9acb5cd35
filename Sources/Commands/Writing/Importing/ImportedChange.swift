import Events
import History
import JSON
import Wire

/// What a row says otherwise than the ledger does.
struct ImportedChange: Sendable {
    /// One field, as both have it; nothing where one of them says none.
    struct Field: Sendable {
        var field: CorrectedField
        var recorded: JSONValue?
        var given: JSONValue?
    }

    var fields: [Field]

    /// The fields of two contents of events that differ, among those that the sheet has a column for.
    ///
    /// - Parameter scope: these fields; nothing where it says all.
    init(from recorded: JSONValue, to given: JSONValue, in scope: Set<CorrectedField>?) {
        let (old, new) = (Self.fields(of: recorded), Self.fields(of: given))
        fields = Set(old.keys).union(new.keys).filter { scope?.contains($0) ?? true }.sorted().compactMap { field in
            old[field] == new[field] ? nil : Field(field: field, recorded: old[field], given: new[field])
        }
    }

    // MARK: Citations

    /// A citation as an event has it.
    static func citation(_ document: String, _ place: String) -> JSONValue {
        .object([("document", .string(document)), ("at", .string(place))])
    }

    /// The fields but for the citations, where these differ in nothing but what all rows are told to cite.
    ///
    /// - Parameter isAmongOthers: whether rows cite for themselves too, in columns: then one citation stands in the place of that of all.
    func fields(besides citation: (document: String, place: String)?, isAmongOthers: Bool) -> [Field] {
        guard let citation, let cites = fields.first(where: { $0.field == .member("cites") }) else { return fields }
        let recorded = Self.citations(cites.recorded)
        let own = Self.citations(cites.given).subtracting([Self.citation(citation.document, citation.place).canonicalBytes()])
        guard own.isSubset(of: recorded), !isAmongOthers || recorded.count - own.count < 2 else { return fields }
        return fields.filter { $0.field != cites.field }
    }

    private static func citations(_ value: JSONValue?) -> Set<[UInt8]> {
        guard case .array(let items)? = value else { return [] }
        return Set(items.map { $0.canonicalBytes() })
    }

    private static func fields(of content: JSONValue) -> [CorrectedField: JSONValue] {
        guard case .object(let members) = content else { return [:] }
        var fields: [CorrectedField: JSONValue] = [:]
        for (name, value) in members {
            switch (name, value) {
            case ("subject", _): fields[.subject] = value
            case ("occurred", _): fields[.occurred] = value
            case ("data", .object(let data)): for (name, value) in data { fields[.member(name)] = value }
            default: break
            }
        }
        return fields
    }
}
