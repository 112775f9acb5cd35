extension JSONText {
    /// Whether a byte after a backslash is an escape of one letter (RFC 8259, section 7) that RFC 8785 writes.
    @inlinable
    package static func isShortEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            true
        default: false
        }
    }
}
