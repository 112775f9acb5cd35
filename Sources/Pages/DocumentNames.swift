package import Events
import Synchronization

/// Documents as people are told of them.
package struct DocumentNames: Sendable {
    /// What is told of a document.
    package struct Told: Sendable {
        var symbol: String?
        var title: String
        /// Where it was read.
        var address: String?

        package init(symbol: String?, title: String, address: String?) {
            (self.symbol, self.title, self.address) = (symbol, title, address)
        }
    }

    private let memory: Memory

    /// - Parameter known: what is told of a document, by its slug; nothing of one that the ledger does not know. It is remembered.
    package init(_ known: @escaping @Sendable (String) -> Told?) {
        memory = Memory(known)
    }

    private func known(_ slug: String) -> Told? {
        memory.told(slug)
    }

    /// What was told already.
    private final class Memory: Sendable {
        private let known: @Sendable (String) -> Told?
        private let told = Mutex<[String: Told?]>([:])

        init(_ known: @escaping @Sendable (String) -> Told?) {
            self.known = known
        }

        func told(_ slug: String) -> Told? {
            if let told = told.withLock({ $0[slug] }) { return told }
            let found = known(slug)
            told.withLock { $0[slug] = .some(found) }
            return found
        }
    }

    /// The symbol or the title of a document.
    package func name(_ slug: String) -> String {
        known(slug).map { $0.symbol ?? $0.title } ?? slug
    }

    package func symbol(_ slug: String) -> String? {
        known(slug)?.symbol
    }

    package func title(_ slug: String) -> String? {
        known(slug)?.title
    }

    func address(_ slug: String) -> String? {
        known(slug)?.address
    }

    /// `A/RES/76/266, para 77; Regional Information Brief, Pledges`
    package func spelled(_ cites: [Citation]) -> String {
        cites.map { "\(name($0.document)), \($0.at)" }.joined(separator: "; ")
    }
}
