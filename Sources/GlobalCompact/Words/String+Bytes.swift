extension String {
    /// Whether the bytes of a word stand in it one after another: the same characters, of which none joins with what is beside it.
    /// O(n) for a word of few bytes.
    package func holdsBytes(of word: String) -> Bool {
        let (own, sought) = (utf8.span, word.utf8.span)
        guard sought.count > 0 else { return true }
        guard own.count >= sought.count else { return false }
        return (0...(own.count - sought.count)).contains { start in
            own[start] == sought[0] && sought.indices.allSatisfy { own[start + $0] == sought[$0] }
        }
    }
}
