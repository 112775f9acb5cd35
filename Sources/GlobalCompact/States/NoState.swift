/// What is often named among States, and is none here.
package enum NoState: Sendable {
    /// Never listed among States, and never named without its footnote.
    case kosovo
    case europeanUnion

    /// What a text names of them, or nil: also `Kosovo (SCR 1244)`, `XKX`, `EU`.
    package init?(named text: String) {
        let key = State.key(text)
        if key.split(separator: " ").contains("kosovo") || ["xk", Kosovo.code.lowercased()].contains(key) {
            self = .kosovo
        } else if ["eu", "european union", "european commission"].contains(key) {
            self = .europeanUnion
        } else {
            return nil
        }
    }
}
