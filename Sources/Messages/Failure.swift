package import Formats

/// Why a command ends without its answer.
package struct Failure: Error, Sendable {
    package var code: ExitCode
    package var diagnostics: [Diagnostic]

    package init(_ code: ExitCode, _ diagnostics: [Diagnostic]) {
        self.code = code
        self.diagnostics = diagnostics
    }

    package init(_ code: ExitCode, _ diagnostic: Diagnostic) {
        self.init(code, [diagnostic])
    }
}
