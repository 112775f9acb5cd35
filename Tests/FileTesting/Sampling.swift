import Files

/// How many of the cases are tried that are alike: all where GCM_LEDGER_EVERY_CASE is set, as in `.ci/readers`, which takes some minutes.
package enum Sampling {
    /// One in so many is tried.
    package static func step(_ usual: Int) -> Int {
        Machine.environment("GCM_LEDGER_EVERY_CASE") == nil ? usual : 1
    }
}
