package import Events

/// A line of every event type as version 1 of the format writes it: once with every field of the payload, once with the required ones only.
///
/// They were made by another program than this one, and are never changed: files that hold such lines are read for ever.
package enum GoldenLines {
    /// Every line.
    package static let all: [String] = [
        ledgerLines, documentLines, pledgeLines, reportLines, meetingLines, decisionLines, policyLines,
        fundLines, programmeLines, roleLines, figureLines, requirementLines, correctionLines,
    ].flatMap { text in
        text.split(separator: "\n").map { String($0) }
    }

    /// The lines of one type.
    package static func of(_ type: EventType) -> [String] {
        all.filter { $0.hasSuffix("\"type\":\"\(type.rawValue)\"}") }
    }
}
