import GlobalCompact
import Messages

extension Basis {
    /// The basis of what is said of the files themselves: everything present.
    package init(now request: Request, writers: [Writer]) {
        let today = request.ownDay()
        self.init(asOf: today, knownAt: nil, publishedBy: nil, today: today, version: Edition.version, writers: writers)
    }
}
