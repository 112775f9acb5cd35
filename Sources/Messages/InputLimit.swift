/// How many bytes are taken at once of what a user gives: more is refused before it is read to its end.
package enum InputLimit {
    /// Of a batch that is offered: 64 MiB.
    package static let offer = 64 << 20
    /// Of a checkpoint, a proof, or an event's line: 16 MiB.
    package static let evidence = 16 << 20
    /// Of an answer that is given back as a basis: 256 MiB.
    package static let basis = 256 << 20
}
