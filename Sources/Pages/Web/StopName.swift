package import GlobalCompact

/// What a day is at which one stops to look.
package enum StopName: Sendable {
    case endOfForum(String)
    case review(Region)
    case plenary
    case eve
    case forum
    case today
}
