import Events
import GlobalCompact
import Testing
import Wire

@Suite("Readers of events/ for tools for data")
struct EventsReaderTests {
    private static func text(_ tool: DataTool, _ types: [EventType] = EventType.allCases) -> String {
        EventsReader(for: tool, types: types, command: "gcm-ledger schema --for \(tool.rawValue)", version: "1.2.3").text
    }

    /// The names that a text has in quotes or backticks.
    private static func names(_ text: String) -> Set<String> {
        Set(text.matches(of: /["'`]([A-Za-z0-9.-]+)["'`]/).map { String($0.output.1) })
    }

    @Test("Each reads every member of a line, and of a type every field of its table, in whatever version", arguments: DataTool.allCases)
    func fields(tool: DataTool) {
        for type in EventType.allCases {
            let names = Self.names(Self.text(tool, [type]))
            #expect(names.contains(type.rawValue))
            #expect(Set(EnvelopeMember.allCases.map(\.rawValue)).isSubset(of: names.union(["data"])), "\(tool) \(type)")
            for version in 1...type.latestVersion {
                // What is in lists of records, pandas has as Python does.
                let specs = FieldList.of(type, version: version)
                let fields = tool == .pandas ? specs.map(\.name) : specs.flatMap(Self.allNames)
                #expect(Set(fields).subtracting(names).sorted() == [], "\(tool) lacks fields of \(type)")
            }
        }
    }

    private static func allNames(_ field: FieldSpec) -> [String] {
        if case .records(let fields) = field.shape { return [field.name] + fields.flatMap(allNames) }
        return [field.name]
    }

    @Test("One of all types has what those of each type have, and one of a type names no other", arguments: DataTool.allCases)
    func narrowed(tool: DataTool) {
        let all = Self.names(Self.text(tool))
        #expect(Set(EventType.words).isSubset(of: all))
        let one = Self.names(Self.text(tool, [.pledgeMade]))
        #expect(Set(EventType.words).intersection(one) == ["pledge.made"])
        #expect(one.subtracting(all) == [])
    }

    @Test("Each says by what it was made, and ends in one line end", arguments: DataTool.allCases)
    func frame(tool: DataTool) {
        let text = Self.text(tool)
        #expect(text.contains("gcm-ledger 1.2.3: 'gcm-ledger schema --for \(tool.rawValue)'"))
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        #expect(!text.contains(" \n"), "spaces at the end of a line")
    }

    @Test("Numbers are numbers, what is a list is one, and an amount is decimal text with its currency")
    func types() {
        let duckDB = Self.text(.duckdb, [.figureStated])
        for column in [
            #""value":"BIGINT""#, #""states":["VARCHAR"]"#,
            #""amount":{"amount":"VARCHAR","currency":"VARCHAR"}"#,
            #""isDoubtful":"BOOLEAN""#, #""asAt":"VARCHAR""#, #""cites":[{"document":"VARCHAR","at":"VARCHAR"}]"#,
        ] {
            #expect(duckDB.contains(column))
        }
        #expect(Self.text(.spark, [.figureStated]).contains("`amount` STRUCT<`amount`: STRING, `currency`: STRING>"))
        #expect(Self.text(.polars, [.figureStated]).contains(#""value": pl.Int64"#))
        #expect(Self.text(.pandas, [.figureStated]).contains(#""isDoubtful": "boolean""#))
        #expect(Self.text(.clickhouse, [.figureStated]).contains("`states` Array(String)"))
    }

    @Test("Events of a version that is not known are left to data, and those of each that is are not")
    func versions() {
        #expect(Self.text(.duckdb, [.pledgeMade]).contains("WHERE type = 'pledge.made' AND dataschema IS NULL;"))
        #expect(
            Self.text(.duckdb, [.eventCorrected]).contains("(dataschema IS NULL OR dataschema IN ('urn:gcm-ledger:event.corrected:2'))"))
    }
}
