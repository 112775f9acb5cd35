/// What a field holds, for rows, flags, help, JSON Schema and CSV columns.
package indirect enum FieldShape: Sendable {
    case text
    case texts
    case word([String])
    case words([String])
    case integer(ClosedRange<Int>)
    case period
    case money
    case states
    case objectives
    case numbers(ClosedRange<Int>)
    case flag
    case reference(Thing)
    case references(Thing)
    case dayRule
    case dayRules
    case records([FieldSpec])
    case content
    case changes
}
