import GlobalCompact

/// The kinds of UN networks on migration.
package enum NetworkKind: String, Word {
    case country
    case regional
    case coalition
    case workstream
    case workingGroup = "working-group"
    case other
}
