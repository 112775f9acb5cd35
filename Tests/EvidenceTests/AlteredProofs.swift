import Evidence

/// Every proof that differs from a good one in a single place.
struct AlteredProofs: Sequence {
    let proof: [Digest]

    /// One bit of one hash changed; one hash missing; a foreign hash or a repeated one added; two neighbours exchanged.
    func makeIterator() -> some IteratorProtocol<[Digest]> {
        var altered: [[Digest]] = []
        let foreign = SHA256.digest(of: [0xff])
        for index in proof.indices {
            let rest = (before: Array(proof[..<index]), after: Array(proof[(index + 1)...]))
            altered.append(rest.before + [flipped(proof[index], bit: index)] + rest.after)
            altered.append(rest.before + rest.after)
            altered.append(rest.before + [proof[index], proof[index]] + rest.after)
            if let next = rest.after.first { altered.append(rest.before + [next, proof[index]] + rest.after.dropFirst()) }
        }
        for index in 0...proof.count { altered.append(proof[..<index] + [foreign] + proof[index...]) }
        return altered.filter { $0 != proof }.makeIterator()
    }

    private func flipped(_ digest: Digest, bit: Int) -> Digest {
        let digits = digest.hex
        let last = digits.last?.hexDigitValue ?? 0
        return Digest(hex: digits.dropLast() + String(last ^ 1 << (bit % 4), radix: 16)) ?? MerkleTree.emptyRoot
    }
}
