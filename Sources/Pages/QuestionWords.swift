import Events
package import GlobalCompact
package import Projections

/// What was asked, in the words of a sentence.
extension Report {
    /// The scope of a question: `of kind regional-review, in the UNECE region`; empty where nothing narrows it.
    package static func scope(_ filters: [Dimension: Set<ExactText>]) -> String {
        let ordered = filters.sorted { $0.key.rawValue < $1.key.rawValue }.filter { !$0.value.isEmpty }
        return ordered.map { dimension, values in
            let sorted = ExactText.sortedOnce(values.map(\.text))
            return words(dimension, sorted)
        }.joined(separator: ", ")
    }

    private static func words(_ dimension: Dimension, _ values: [String]) -> String {
        let listed = joined(values)
        switch dimension {
        case .region: return "in the \(listed) region\(values.count > 1 ? "s" : "")"
        case .forRegion: return "for the \(listed) region\(values.count > 1 ? "s" : "")"
        case .state: return "of " + joined(values.map(named))
        case .donor: return "from " + joined(values.map(named))
        case .implementedIn: return "in " + joined(values.map(named))
        case .year, .of: return "of " + listed.replacing("-", with: " ")
        case .askedOf: return "asked of " + listed
        case .kind: return "of kind " + joined(values.map(words(ofKind:)))
        default: return "of \(OptionWords.of(dimension)) \(listed)"
        }
    }

    private static func named(_ code: String) -> String {
        State(code: code)?.name ?? code
    }

    /// `a`, `a or b`, `a, b or c`
    private static func joined(_ values: [String]) -> String {
        values.count < 2 ? values.first ?? "" : values.dropLast().joined(separator: ", ") + " or " + values[values.count - 1]
    }

    /// Some days, either end of which may be open: `from 11 March 2024 to 4 May 2026`; empty where both are.
    package static func span(from first: Day?, to last: Day?) -> String {
        [first.map { "from " + $0.inFullWords }, last.map { "to " + $0.inFullWords }].compactMap(\.self).joined(separator: " ")
    }

    /// The first line of an answer: what was asked, as of which day, and how many there are.
    package static func heading(
        _ things: String, _ filters: [Dimension: Set<ExactText>], days: String = "", by dimensions: [Dimension] = [], asOf: Day,
        _ answer: String
    ) -> String {
        let scope = [scope(filters), days].filter { !$0.isEmpty }.joined(separator: ", ")
        let subject = things.prefix(1).uppercased() + things.dropFirst()
        let by = dimensions.isEmpty ? "" : ", by " + dimensions.map(OptionWords.of).joined(separator: " and ")
        return "\(subject)\(scope.isEmpty ? "" : " " + scope)\(by), as of \(asOf.inFullWords): \(answer)"
    }
}

/// How a dimension is named in a sentence.
enum OptionWords {
    /// `feedsInto` is `feeds into`.
    static func of(_ dimension: Dimension) -> String {
        dimension.rawValue.reduce(into: "") { spelled, letter in
            spelled += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
    }
}
