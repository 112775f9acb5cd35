package import Arguments
package import Formats
import GlobalCompact
import Messages
package import Projections

/// Options that several commands share, each defined once.
package enum CommonOptions {
    package static let ledger = OptionSpec(
        name: "ledger", valueName: "DIR", help: "the folder of the ledger; else $GCM_LEDGER, else the nearest upwards with events/")
    /// Every format that is text.
    package static let format = format()
    package static let today = OptionSpec(
        name: "today", valueName: "DATE", help: "what today means for this question, a date; else the day of your own time zone")

    /// The formats that a command has, all that are text unless told; with another option, only some of them.
    package static func format(
        _ formats: [Format] = Format.texts, with narrowing: (option: String, formats: [Format])? = nil
    ) -> OptionSpec {
        let words = formats.map(\.rawValue)
        return OptionSpec(
            name: "format", valueName: "FORMAT", help: words.dropLast().joined(separator: ", ") + " or " + (words.last ?? ""),
            choices: words, narrowing: narrowing.map { OptionSpec.Narrowing(option: $0.option, choices: $0.formats.map(\.rawValue)) })
    }

    package static let asOf = OptionSpec(
        name: "as-of", valueName: "DATE",
        help: "what had occurred by then: 2024-03-11, 2024-03, 2024Q1, today, or a meeting such as imrf-2022")

    static let basis = OptionSpec(name: "basis", valueName: "FILE", help: "answer again on the basis of an earlier JSON answer")

    /// The cuts of a question that says its days otherwise.
    static let otherCuts: [OptionSpec] = [
        OptionSpec(
            name: "known-at", valueName: "TIME",
            help: "what had been recorded by then: a date (its end, UTC) or an instant such as 2026-05-11T01:30:00+02:00"),
        OptionSpec(name: "published-by", valueName: "DATE", help: "only facts that cite a document published by then, also a meeting"),
        today,
    ]

    /// The three cuts, and what today means.
    package static let cuts = [asOf] + otherCuts

    /// How an answer is made and where it goes.
    static let answering: [OptionSpec] = [
        noCache,
        OptionSpec(name: "output", valueName: "FILE", help: "write the answer to a file; its ending tells the format"),
        OptionSpec(name: "width", valueName: "N", help: "the width of text, 60 to 200; else $COLUMNS, else the terminal's, else 100"),
    ]

    /// Where a document goes whose one shape is no format of an answer.
    package static let outputFile = OptionSpec(name: "output", valueName: "FILE", help: "write it to a file")

    package static let noCache = OptionSpec(name: "no-cache", help: "read every event again, whatever was kept of them")

    /// A filter for each dimension, spelled as an option.
    static func filters(_ dimensions: [Dimension]) -> [OptionSpec] {
        dimensions.map { dimension in
            OptionSpec(
                name: OptionName.of(dimension.rawValue), valueName: dimension == .forRegion ? "REGION" : dimension.rawValue.uppercased(),
                help: "only this \(meaning(dimension)); several with commas", isRepeatable: true)
        }
    }

    /// The dimension that an option narrows a question by; nothing of any other option, whatever it is called.
    package static func dimension(of option: OptionSpec) -> Dimension? {
        dimensions.first { filters([$0]) == [option] }
    }

    private static func meaning(_ dimension: Dimension) -> String {
        dimension == .forRegion ? "region that money is meant for" : OptionName.of(dimension.rawValue)
    }

    /// The dimensions of all measures.
    static let dimensions: [Dimension] = Dimension.allCases.filter { dimension in
        MeasureCatalogue.all.contains { $0.dimensions.contains(dimension) }
    }
}
