/// Where a contradiction came up, on which depends what can be done about it.
package enum ContradictionPlace: Sendable {
    /// In what is offered: it can be offered otherwise.
    case offered
    /// In an event that an offered correction or retraction would leave as it is; of one batch with it, by the id that names the batch.
    ///
    /// With the corrections that stand of the event, the latest first.
    case leftStanding(batch: String?, corrections: [String])
    /// In the ledger: only a new event changes what counts. With the corrections that stand of the event, the latest first.
    case recorded(corrections: [String])
}
