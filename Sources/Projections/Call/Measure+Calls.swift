import Events
import GlobalCompact

extension Measure {
    /// Calls for funding, concept notes or inputs.
    static let calls = Measure(
        name: "calls", help: "calls for funding, concept notes or inputs", of: .call,
        by: [
            (.kind, .field("kind")), (.fund, .field("fund")), (.status, .word { call, _ in CallState(call).status }), (.year, .year),
        ], parts: begun, days: { call, _ in CallState(call).opened })
}
