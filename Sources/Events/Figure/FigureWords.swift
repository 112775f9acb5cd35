import GlobalCompact

/// What a stated number counts.
package enum FigureUnit: String, Word {
    case count
    case percent
    case amount
}
