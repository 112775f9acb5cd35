/// A cell of a row in SQL.
package enum SQLValue: Sendable {
    case null
    case text(String)
    case integer(Int64)
    case flag(Bool)

    package init(_ text: String?) {
        self = text.map { .text($0) } ?? .null
    }

    func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "NULL".utf8
        case .text(let text): SQLText.append(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .flag(let flag): bytes += (flag ? "TRUE" : "FALSE").utf8
        }
    }
}
