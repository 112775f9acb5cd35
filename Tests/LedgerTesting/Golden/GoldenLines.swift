package import Events

/// Lines of every event type in every version of its payload: one with every field, one with the required ones only, and those of before
/// a field was added.
///
/// They were made by another program than this one, and are never changed: files that hold such lines are read for ever.
package enum GoldenLines {
    /// Every line.
    package static let all: [String] = [
        ledgerLines, documentLines, pledgeLines, reportLines, meetingLines, decisionLines, policyLines,
        fundLines, programmeLines, roleLines, figureLines, requirementLines, correctionLines, laterCorrectionLines, eachLines,
        periodLines, formerPeriodLines, pledgerLines, answerLines,
    ].flatMap { text in
        text.split(separator: "\n").map { String($0) }
    }

    /// Whether a line spells an interval as lines of before did, with ends of two precisions.
    ///
    /// Told by its characters alone, of any text in it: the program's own reading is what this is compared with.
    package static func isFormerlySpelled(_ line: String) -> Bool {
        line.matches(of: /"([0-9-]{4,10})\/([0-9-]{4,10})"/).contains { $0.1.count != $0.2.count }
    }

    /// The lines of one type.
    package static func of(_ type: EventType) -> [String] {
        all.filter { $0.hasSuffix("\"type\":\"\(type.rawValue)\"}") }
    }

    /// The lines of one type in a version of its payload.
    package static func of(_ type: EventType, version: Int) -> [String] {
        of(type).filter { line in
            version == 1
                ? !line.contains("\"dataschema\":") : line.contains("\"dataschema\":\"urn:gcm-ledger:\(type.rawValue):\(version)\"")
        }
    }
}
