import Rules

/// The name of each reason: a new one does not compile here until it has a name, and has no example until the table gives one.
enum ReasonName: String, CaseIterable, Sendable {
    case nothingThere, neverBegun, undescribed, stated, heldAndCancelled, beforeItBegan, afterCancellation, namesItself
    case notStanding, noSuchMeasure, noSuchDimension, noSuchValue, noSuchRow
    case waitsForItself, conflictingContent, namesNothing, namesLater, alreadyRetracted, startsElsewhere, rival, changesType, untouchable
}

extension Contradiction.Reason {
    var name: String {
        let name: ReasonName =
            switch self {
            case .nothingThere: .nothingThere
            case .neverBegun: .neverBegun
            case .undescribed: .undescribed
            case .stated: .stated
            case .heldAndCancelled: .heldAndCancelled
            case .beforeItBegan: .beforeItBegan
            case .afterCancellation: .afterCancellation
            case .namesItself: .namesItself
            case .notStanding: .notStanding
            case .noSuchMeasure: .noSuchMeasure
            case .noSuchDimension: .noSuchDimension
            case .noSuchValue: .noSuchValue
            case .noSuchRow: .noSuchRow
            case .waitsForItself: .waitsForItself
            case .conflictingContent: .conflictingContent
            case .namesNothing: .namesNothing
            case .namesLater: .namesLater
            case .alreadyRetracted: .alreadyRetracted
            case .startsElsewhere: .startsElsewhere
            case .rival: .rival
            case .changesType: .changesType
            case .untouchable: .untouchable
            }
        return name.rawValue
    }
}
