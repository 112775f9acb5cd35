import Files

/// The file system's refusals as problems of a ledger.
extension JournalProblem {
    /// Reads of a ledger's files; a refusal becomes `file`.
    @inline(__always)
    static func reading<Value>(_ body: () throws(FileProblem) -> Value) throws(JournalProblem) -> Value {
        do throws(FileProblem) { return try body() } catch { throw .file(error) }
    }

    /// The same for one expression.
    @inline(__always)
    static func reading<Value>(_ value: @autoclosure () throws(FileProblem) -> Value) throws(JournalProblem) -> Value {
        do throws(FileProblem) { return try value() } catch { throw .file(error) }
    }

    /// Makes what a ledger is to hold, or looks whether it may be made; a refusal becomes `notWritten`.
    @inline(__always)
    static func writing<Value>(_ body: () throws(FileProblem) -> Value) throws(JournalProblem) -> Value {
        do throws(FileProblem) { return try body() } catch { throw .notWritten(error) }
    }

    /// The same for one expression.
    @inline(__always)
    static func writing<Value>(_ value: @autoclosure () throws(FileProblem) -> Value) throws(JournalProblem) -> Value {
        do throws(FileProblem) { return try value() } catch { throw .notWritten(error) }
    }
}
