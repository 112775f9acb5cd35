/// The seven kinds of JSON value (RFC 8259, section 3).
package enum JSONKind: UInt8, Sendable {
    case object, array, string, number, `true`, `false`, null
}
