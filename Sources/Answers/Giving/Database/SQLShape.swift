import Events
import Formats

/// What becomes of a field in a database: two that differ cannot stand in one place.
enum SQLShape: Equatable {
    case columns([SQLType])
    case list(SQLType)
    case records
    /// What corrections say, which stands in their lines.
    case nothing

    init(_ shape: FieldShape) {
        switch shape {
        case .text, .word, .reference, .dayRule: self = .columns([.text])
        case .integer: self = .columns([.integer])
        case .flag: self = .columns([.flag])
        case .period: self = .columns([.text, .day, .day])
        case .money: self = .columns([.text, .integer, .text])
        case .texts, .words, .states, .references, .dayRules: self = .list(.text)
        case .objectives, .numbers: self = .list(.integer)
        case .records: self = .records
        case .content, .changes: self = .nothing
        }
    }
}
