/// Puts pieces of markup one after another.
@resultBuilder
package enum MarkupBuilder {
    package static func buildExpression(_ markup: Markup) -> Markup { markup }

    package static func buildExpression(_ markup: Markup?) -> Markup { markup ?? Markup() }

    package static func buildBlock() -> Markup { Markup() }

    package static func buildPartialBlock(first: Markup) -> Markup { first }

    package static func buildPartialBlock(accumulated: consuming Markup, next: Markup) -> Markup {
        accumulated.append(next)
        return accumulated
    }

    package static func buildOptional(_ part: Markup?) -> Markup { part ?? Markup() }

    package static func buildEither(first part: Markup) -> Markup { part }

    package static func buildEither(second part: Markup) -> Markup { part }

    package static func buildArray(_ parts: [Markup]) -> Markup { parts.joined() }
}
