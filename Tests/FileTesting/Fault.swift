package import Files

/// Which call is to fail, and how.
package struct Fault: Equatable, Sendable {
    /// The operation to fail; nil for any.
    package var operation: FileOperation?
    /// Which call of that operation fails, from 1; 0 for none, so that the calls are only counted.
    package var callNumber: Int
    /// The system's code that it fails with, such as `FileProblem.Code.noSpace`.
    package var code: Int32
    /// Whether a failing write first writes half of its bytes, as a disk does that fills up.
    package var writesHalf: Bool
    /// Whether every later call of any operation fails too, so that nothing is tidied up, as after a kill or a power cut.
    package var isLasting: Bool

    package init(operation: FileOperation? = nil, callNumber: Int, code: Int32, writesHalf: Bool = false, isLasting: Bool = false) {
        self.operation = operation
        self.callNumber = callNumber
        self.code = code
        self.writesHalf = writesHalf
        self.isLasting = isLasting
    }
}
