import GlobalCompact

extension Basis {
    /// The basis of what is said of the files themselves: everything present.
    init(now invocation: Invocation, writers: [Writer]) {
        let today = invocation.ownDay()
        self.init(asOf: today, knownAt: nil, publishedBy: nil, today: today, version: Program.version, writers: writers)
    }
}
