import Events
import GlobalCompact

/// How things' fields become the values of dimensions.
extension CountedThings {
    @inline(__always)
    mutating func say(_ dimension: Dimension, _ value: @autoclosure () -> String?) {
        write(dimension) { column in
            if let value = value() { column.append(value) }
        }
    }

    @inline(__always)
    mutating func say(_ dimension: Dimension, _ values: @autoclosure () -> [String]) {
        write(dimension) { column in
            for value in values() { column.append(value) }
        }
    }

    @inline(__always)
    mutating func say(_ dimension: Dimension, _ word: @autoclosure () -> (some Word)?) {
        write(dimension) { column in
            if let word = word() { column.append(word.rawValue) }
        }
    }

    @inline(__always)
    mutating func say(_ dimension: Dimension, _ words: @autoclosure () -> [some Word]) {
        write(dimension) { column in
            for word in words() { column.append(word.rawValue) }
        }
    }

    @inline(__always)
    mutating func say(_ dimension: Dimension, _ number: @autoclosure () -> Int?) {
        write(dimension) { column in
            if let number = number() { column.append(number) }
        }
    }

    @inline(__always)
    mutating func say(_ dimension: Dimension, _ numbers: @autoclosure () -> [Int]) {
        write(dimension) { column in
            for number in numbers() { column.append(number) }
        }
    }

    /// The year of a period, or the years that may be meant.
    @inline(__always)
    mutating func say(_ dimension: Dimension, _ period: @autoclosure () -> Period?) {
        write(dimension) { column in
            if let period = period() { column.append(yearsOf: period) }
        }
    }

    @inline(__always)
    mutating func say(_ dimension: Dimension, _ states: @autoclosure () -> [State]) {
        write(dimension) { column in
            for state in states() { column.append(state) }
        }
    }

    @inline(__always)
    mutating func say(_ dimension: Dimension, _ objectives: @autoclosure () -> ObjectiveSet) {
        write(dimension) { column in
            var bits = objectives().bits
            while bits != 0 {
                column.append(bits.trailingZeroBitCount + 1)
                bits &= bits - 1
            }
        }
    }

    /// A pledge by its slug, which is worked out only where it is asked for.
    @inline(__always)
    mutating func say(_ dimension: Dimension, _ pledge: @autoclosure () -> PledgeState) {
        write(dimension) { column in column.append(pledge()) }
    }

    /// A pledge by any of its names: it is told under the first.
    @inline(__always)
    mutating func say(_ dimension: Dimension, _ name: @autoclosure () -> String?, of pledges: PledgeTable) {
        write(dimension) { column in
            if let name = name() { column.append(pledge: name, of: pledges) }
        }
    }

    /// A region that is named, else the regions of the States: a State can be in several. These follow from the States: where both are
    /// asked for, each State stands with its own regions only.
    @inline(__always)
    mutating func say(_ dimension: Dimension, _ region: @autoclosure () -> Region?, orOf states: @autoclosure () -> [State]) {
        var follows = false
        write(dimension) { column in
            if let region = region() {
                column.append(region.rawValue)
            } else {
                column.append(regionsOf: states())
                follows = true
            }
        }
        if follows { regionsFollow() }
    }
}
