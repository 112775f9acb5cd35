import Formats

/// Why a command ends without its answer.
struct Failure: Error, Sendable {
    var code: ExitCode
    var diagnostics: [Diagnostic]

    init(_ code: ExitCode, _ diagnostics: [Diagnostic]) {
        self.code = code
        self.diagnostics = diagnostics
    }

    init(_ code: ExitCode, _ diagnostic: Diagnostic) {
        self.init(code, [diagnostic])
    }
}
