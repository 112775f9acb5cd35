import GlobalCompact

/// How a body decides.
package enum Procedure: String, Word {
    case consensus
    case recordedVote = "recorded-vote"
    case silenceProcedure = "silence-procedure"
    case other
}
