import Events
import GlobalCompact

extension Measure {
    /// Funding targets; annual and cumulative ones are kept apart by their kind.
    static let targets = Measure(
        name: "targets", help: "funding targets: set, reached or missed as documents say", of: .target,
        by: [
            (.fund, .field("fund")), (.kind, .field("kind")), (.year, .field("year")),
            (.status, .word { target, _ in TargetState(target).status }),
        ], parts: begun)
}
