/// Why a text is not a JSON document that this module accepts, and where.
///
/// A document with several problems is refused for one of them, always the same one.
package struct JSONProblem: Error, Equatable, Sendable {
    /// Where the problem stands, in bytes from the start of the text; its length for what is missing at its end.
    package var offset: Int
    /// What is wrong there.
    package var reason: Reason

    /// A problem at a place.
    package init(offset: Int, reason: Reason) {
        self.offset = offset
        self.reason = reason
    }

    /// Everything for which a text is refused.
    package enum Reason: Equatable, Sendable {
        /// Nothing but white space.
        case empty
        /// The text stops within a value.
        case unexpectedEnd
        /// A byte that RFC 8259's grammar does not allow at this place.
        case unexpectedByte(UInt8)
        /// Something other than white space follows the document's value.
        case trailingBytes
        /// An array or object opens within `limit` others.
        case tooDeep(limit: Int)
        /// The text has more than `limit` bytes; the offset is `limit`.
        case tooLarge(limit: Int)
        /// A member has the name of an earlier one of its object, compared by unescaped bytes; the offset is the later name's.
        case duplicateMember(String)
        /// A string has bytes that are not UTF-8 (RFC 3629): overlong, a surrogate, above U+10FFFF, or cut short.
        case invalidUTF8
        /// A `\u` escape is half of a surrogate pair without its other half.
        case loneSurrogate
        /// A backslash begins none of RFC 8259's escapes.
        case invalidEscape
        /// A byte below 0x20 stands unescaped in a string.
        case controlCharacterInString
        /// A number breaks RFC 8259's grammar or is beyond what a double holds; the offset is the number's.
        case invalidNumber
        /// The text begins with a byte-order mark, of UTF-8 or of UTF-16.
        case byteOrderMark
    }
}
