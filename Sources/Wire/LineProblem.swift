package import JSON

/// Why a line is not an event of the format.
package enum LineProblem: Error, Equatable, Sendable {
    case json(JSONProblem)
    /// Well-formed JSON, but not in its RFC 8785 form.
    case notCanonical
    /// It ends in a carriage return, as where line feeds were made CR LF.
    case carriageReturn
    case tooLong(bytes: Int)
    case checksum(found: String, computed: String)
    case fields([FieldProblem])
}

/// The limits of a line.
package enum LineLimit {
    /// Without the newline.
    package static let bytes = 65_535
}
