import Files

/// How many cases a law is tried with, and from which seed.
///
/// `GCM_MUTATION_SEED` and `GCM_MUTATION_COUNT` in the environment change both, for a longer search or to see a case again.
enum Mutations {
    static let seed: UInt64 = {
        let seed = Machine.environment("GCM_MUTATION_SEED").flatMap(UInt64.init) ?? 20_261_121
        print("mutations: seed \(seed); GCM_MUTATION_SEED and GCM_MUTATION_COUNT in the environment change seed and count")
        return seed
    }()

    /// Goes through so many spoilt texts, or through as many as the environment says; gives how many were accepted.
    static func forEach(
        _ count: Int, of good: [[UInt8]], tokens: [String] = [], isJSON: Bool = false,
        _ accepts: (_ bytes: [UInt8], _ place: String) throws -> Bool
    ) rethrows -> (tried: Int, accepted: Int) {
        let count = Machine.environment("GCM_MUTATION_COUNT").flatMap(Int.init) ?? count
        var mutator = Mutator(seed: seed, of: good, tokens: tokens, isJSON: isJSON)
        var accepted = 0
        for number in 1...max(count, 1) {
            let bytes = mutator.next()
            let shown = String(decoding: bytes.prefix(3000), as: UTF8.self).debugDescription
            if try accepts(bytes, "seed \(seed), case \(number): \(shown)") { accepted += 1 }
        }
        return (max(count, 1), accepted)
    }
}
