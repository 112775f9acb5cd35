/// Which of some things that wait for others wait for themselves, by way of whatever others. O(n + m).
///
/// They are the circles of Tarjan's strongly connected components, found with a stack of its own: nothing bounds how long a chain is.
struct DependencyCycles {
    /// By thing, those that it waits for.
    private let after: [[Int]]
    /// By thing, when it was first met, and the earliest of what is still open that it leads to; 0 where it was not met.
    private var met: [Int]
    private var earliest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var count = 0
    /// The things that wait for themselves.
    private(set) var members: [Int] = []

    /// - Parameter after: for each thing the places of those that it waits for.
    init(_ after: [[Int]]) {
        self.after = after
        met = Array(repeating: 0, count: after.count)
        earliest = met
        isOpen = Array(repeating: false, count: after.count)
        for thing in after.indices where met[thing] == 0 { visit(thing) }
    }

    private mutating func visit(_ first: Int) {
        var path: [(thing: Int, next: Int)] = []
        begin(first, &path)
        while let (thing, next) = path.last {
            if next < after[thing].count {
                path[path.count - 1].next += 1
                let other = after[thing][next]
                if met[other] == 0 {
                    begin(other, &path)
                } else if isOpen[other] {
                    earliest[thing] = min(earliest[thing], met[other])
                }
            } else {
                path.removeLast()
                if let waiting = path.last?.thing { earliest[waiting] = min(earliest[waiting], earliest[thing]) }
                if earliest[thing] == met[thing] { close(thing) }
            }
        }
    }

    private mutating func begin(_ thing: Int, _ path: inout [(thing: Int, next: Int)]) {
        count += 1
        (met[thing], earliest[thing], isOpen[thing]) = (count, count, true)
        open.append(thing)
        path.append((thing, 0))
    }

    /// Takes out everything that leads to a thing and from it.
    private mutating func close(_ thing: Int) {
        let start = open.lastIndex(of: thing) ?? open.startIndex
        let circle = open[start...]
        for other in circle { isOpen[other] = false }
        if circle.count > 1 || after[thing].contains(thing) { members += circle }
        open.removeSubrange(start...)
    }
}
