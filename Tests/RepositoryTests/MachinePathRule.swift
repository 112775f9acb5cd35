/// Nothing in the repository names a place on one machine.
enum MachinePathRule {
    /// Put together so that this file is not found by itself.
    static let places = ["/wo" + "rk/", "/tmp/stu" + "dio", "/ho" + "me/", "/Us" + "ers/", "/ro" + "ot/"]

    static func violations(_ file: SourceText) -> [String] {
        file.lines.enumerated().flatMap { index, line in
            places.filter { holds(line, $0) }.map { "\(file.path):\(index + 1): names \($0)" }
        }
    }

    /// Whether a place begins a path in a line; within a longer path or an address it is none.
    private static func holds(_ line: Substring, _ place: String) -> Bool {
        line.ranges(of: place).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && !".-_~%".contains(before)
        }
    }
}
