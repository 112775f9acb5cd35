package import Events
package import GlobalCompact

/// Whether a call goes on.
package enum CallStatus: String, Word {
    case open
    case closed
}

/// A call for funding, concept notes or inputs.
package struct CallState: FoldedEntity {
    package static let thing = Thing.call
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    package var title: String {
        entity.stated(CallOpened.self).title
    }

    package var status: CallStatus {
        entity.last(.callClosed) == nil ? .open : .closed
    }

    /// When it was opened last; nothing where it was not.
    package var opened: Period? {
        entity.last(.callOpened)?.occurred
    }
}
