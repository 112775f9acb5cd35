package import Events
import GlobalCompact

/// Whether support was asked for, or given.
package enum SupportStatus: String, Word {
    case requested
    case provided
}

/// Support in carrying out the Compact.
package struct SupportState: FoldedEntity {
    package static let thing = Thing.support
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    package var title: String {
        entity.stated(SupportDescription.self).title ?? slug
    }

    package var status: SupportStatus {
        entity.last(.supportProvided) == nil ? .requested : .provided
    }
}
