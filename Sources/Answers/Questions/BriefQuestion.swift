import Arguments
import Formats
import GlobalCompact
package import Messages
import Projections

/// `brief`: a region, section by section.
package enum BriefQuestion: Question {
    package static let name = "brief"
    package static let entry = QuestionEntry(
        name: name, summary: "a region as a Regional Information Brief has it: stated figures beside what is recorded by name",
        discussion:
            "'show UNECE' is the same. The figure that leads a section is the latest one that a document states of exactly this scope.",
        operands: [OperandSpec(name: "REGION", help: "a UN regional commission: \(Region.words.joined(separator: ", "))")],
        options: [
            OptionSpec(
                name: "update-from", valueName: "DOCUMENT", help: "only what that document states of it, beside what is known since")
        ],
        hasRows: false, formats: Format.withoutCalendar.filter { $0 != .csv },
        examples: [
            (command: "brief UNECE", says: "the region today"),
            (command: "brief UNECE --as-of 2024-03-11", says: "as it stood at its second review"),
            (command: "brief UNECE --update-from brief-2024", says: "what to bring up to date of an earlier brief"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let named = request.arguments.operands[0]
        guard let region = Region(rawValue: named.uppercased()) else {
            throw Failure(.notUnderstood, State(named: named).map(Sentences.stateReference) ?? Sentences.unknownRegion(named))
        }
        let query = try Query(request)
        let document = try request.arguments.value("update-from").map { typed throws(Failure) in
            try query.document(typed, option: "update-from")
        }
        return try RegionPage(region, updating: document, query).answer()
    }
}
