/// How many requirements of the longest chain must be met before each of some. O(n + m), with a stack of its own.
///
/// In a circle, which no append lets in, the one that is met first is taken to wait for none of the circle.
struct DependencyDepths {
    /// By the places of the requirements.
    private(set) var depths: [Int]

    init(_ slugs: [String], after: [[String]]) {
        depths = Array(repeating: 0, count: slugs.count)
        let places = Dictionary(zip(slugs, slugs.indices), uniquingKeysWith: { first, _ in first })
        let before = after.map { $0.compactMap { places[$0] } }
        var isMet = Array(repeating: false, count: slugs.count)
        for first in slugs.indices where !isMet[first] {
            isMet[first] = true
            var path = [(place: first, next: 0)]
            while let (place, next) = path.last {
                if next < before[place].count {
                    path[path.count - 1].next += 1
                    let earlier = before[place][next]
                    if !isMet[earlier] {
                        isMet[earlier] = true
                        path.append((earlier, 0))
                    }
                } else {
                    path.removeLast()
                    depths[place] = before[place].map { depths[$0] + 1 }.max() ?? 0
                }
            }
        }
    }
}
