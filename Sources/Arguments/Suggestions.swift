/// Words near a mistyped one.
package enum Suggestions {
    /// The candidates that may have been meant, the nearest first and no more than so many; none when nothing is near.
    ///
    /// Near is a candidate that starts with the word, or is at most a third of its letters away (one letter at least, four at most):
    /// a letter too many, missing, wrong, or two swapped. Capitals do not matter.
    package static func nearest(_ word: String, among candidates: [String], most: Int = 3) -> [String] {
        let wanted = Array(word.lowercased())
        guard !wanted.isEmpty else { return [] }
        var near: [(distance: Int, place: Int)] = []
        var seen: Set<String> = []
        for (place, candidate) in candidates.enumerated() where seen.insert(candidate).inserted {
            let letters = Array(candidate.lowercased())
            if let distance = distance(wanted, letters) {
                near.append((distance, place))
            } else if letters.starts(with: wanted) {
                near.append((1, place))
            }
        }
        let ordered = near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
        return ordered.prefix(max(0, most)).map { candidates[$0.place] }
    }

    /// The least number of letters added, dropped, replaced or swapped with their neighbour (Damerau and Levenshtein, in the form
    /// that edits no letter twice); nil beyond the limit.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int? {
        let longer = max(left.count, right.count)
        let limit = min(max(1, longer / 3), 4)
        guard abs(left.count - right.count) <= limit, limit < longer else { return nil }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in right.indices.map({ $0 + 1 }) {
                let isSame = left[row - 1] == right[column - 1]
                var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    best = min(best, beforePrevious[column - 2] + 1)
                }
                current.append(best)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
