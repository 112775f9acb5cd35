/// The value of a field of a line that was gone through: where it stands, and what it says as a number.
package struct ScannedValue: Sendable {
    /// Where it stands in the bytes that were gone through, with its quotes or brackets.
    package var start: UInt32
    package var end: UInt32
    /// The place of a word, from 1; 1 for no and 2 for yes; a bit for each of a list of words or numbers, the lowest for the first and
    /// for 1; an integer; the first day of a period in the lower half, and in the upper one the last day doubled, plus 1 where its end is
    /// open; an amount in minor units. 0 for all else.
    package var number: UInt64

    /// The field is not in the line.
    package static let absent = ScannedValue(start: 0, end: 0, number: 0)

    @inlinable @inline(__always)
    package var isAbsent: Bool {
        end == 0
    }

    /// Where it stands; empty where the field is absent.
    @inlinable @inline(__always)
    package var place: Range<Int> {
        Int(start)..<Int(end)
    }
}
