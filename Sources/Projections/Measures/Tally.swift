/// A value under one key, with the events that make it.
package struct Tally: Sendable {
    /// A value for each dimension asked by.
    package var key: [String]
    package var value: Quantity
    /// What the value would gain, or lose, by what may have occurred.
    package var possible: Quantity
    /// The events that make the value, as far as the question has them named.
    package var named: NamedEvents
    /// What is said beside a stated figure: how exact, doubtful, why blank.
    package var remarks: [String] = []
    /// How many of the things behind a sum have a blank amount.
    package var blanks = 0

    /// The ids of the events that are named, sorted and unique.
    package var events: [String] {
        named.ids
    }
}
