/// Makes ids for events that were offered without one: short enough to be read aloud and typed again.
package enum EventIDMaker {
    /// Ten random characters of Crockford's base 32 in lower case, 50 bits, that are none of the ids that are taken.
    package static func make(using generator: inout some RandomNumberGenerator, isTaken: (String) -> Bool) -> String {
        var id: String
        repeat { id = CrockfordText.drawn(10, using: &generator) } while isTaken(id)
        return id
    }
}
