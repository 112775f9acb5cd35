import GlobalCompact
package import History

extension Measure {
    /// The values that a thing had once one of its events had occurred, in the dimensions that are fields of it; in the others those that
    /// it has. Later events may say other States, regions or objectives of it.
    package func keys(of item: Item, upTo fact: EffectiveFact, in ledger: LedgerState) -> DimensionValues {
        let (entity, steps) = (item.entity, item.entity.steps)
        guard let end = steps.last(where: { $0.origin == fact.origin.number }), end.origin != steps.last?.origin else { return item.keys }
        var keys = item.keys
        for dimension in dimensions {
            guard let reader = reader(dimension), let key = reader.key(entity, upTo: end),
                key != reader.key(entity, item.part, (.latest, .latest))
            else { continue }
            keys[dimension] = reader.meaning(key, entity, item.part, in: ledger).values
        }
        return keys
    }
}
