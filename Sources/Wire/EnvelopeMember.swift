/// The members of an event's envelope, by their names in a line.
package enum EnvelopeMember: String, CaseIterable, Sendable {
    case batch
    case crc32c
    case data
    case dataschema
    case id
    case occurred
    case recordedtime
    case sequence
    case source
    case specversion
    case subject
    case time
    case type

    /// Whether the program says it, so that nobody may offer it.
    package var isSetByTheProgram: Bool {
        switch self {
        case .batch, .crc32c, .dataschema, .recordedtime, .sequence, .source, .time: true
        case .data, .id, .occurred, .specversion, .subject, .type: false
        }
    }

    /// Whether every line has it.
    package var isRequired: Bool {
        self != .batch && self != .dataschema
    }
}
