/// What this program is called, and which edition of it answers.
package enum Edition {
    package static let name = "gcm-ledger"
    package static let version = "0.2.0"
    /// The day of this version.
    package static let released = "2026-11-30"
    package static let about =
        "The event-sourced ledger of pledges, reports, review meetings and contributions under the Global Compact for Migration."
}
