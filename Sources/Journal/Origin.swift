import Evidence
import JSON

/// The name under which a writer's file publishes its checkpoints, as a new file gets it.
///
/// C2SP tlog-checkpoint: a URL without its scheme, with neither Unicode spaces nor plus. What files have already is read as it is.
package enum Origin {
    /// An origin that no other file has, also where another ledger has a writer of the same name: 50 random bits tell them apart.
    static func unique(_ writer: String) -> String {
        var generator = SystemRandomNumberGenerator()
        return "gcm-ledger/\(writer)/\(CrockfordText.drawn(10, using: &generator))"
    }

    /// The origin of a file that a merge begins with a fork: the same each time that the same fork is taken in.
    static func unique(_ writer: String, after fork: Digest) -> String {
        let mark = String(fork.bytes.prefix(10).map { Character(CrockfordText.alphabet[Int($0) & 31]) })
        return "gcm-ledger/\(writer)/\(mark)"
    }

    /// Whether a new file may have it: it stands on a line of its own in every checkpoint, where people compare it by eye.
    package static func isFit(_ origin: String) -> Bool {
        let scalars = origin.unicodeScalars
        return !scalars.isEmpty && !scalars.contains { $0 == "+" || $0.properties.isWhitespace || $0.actsOnDisplay }
            && !scalars.contains("://".unicodeScalars)
    }
}
