import Events

extension EventsReader {
    /// Views in SQL: `events`, and one of each type under its name.
    var clickHouse: String {
        let columns =
            Self.texts.map { "    `\($0.rawValue)` \($0.isRequired ? "String" : "Nullable(String)")" }
            + ["    `\(EnvelopeMember.data.rawValue)` String"]
        let views = types.map { type in
            """
            CREATE OR REPLACE VIEW `\(type.rawValue)` AS SELECT *, JSONExtract(data,
                '\(Self.clickHouse(.record(MemberType.members(of: type))))') AS fields
            FROM events WHERE type = '\(type.rawValue)' AND \(Self.known(schemas(of: type)));

            """
        }
        return head("--", clickHouseUse) + """

            CREATE OR REPLACE VIEW events AS SELECT *,
                -- Texts that sort as days: Date32 (26.9) makes 1900-01-01 of every day before it, without a word.
                if(occurred LIKE '../%', NULL, substring(concat(splitByChar('/', occurred)[1], '-01-01'), 1, 10)) AS earliest,
                if(occurred LIKE '%/..', NULL, substring(time, 1, 10)) AS latest
            -- Left to itself, it takes the columns of one file, and which one depends on what was asked before (26.9).
            FROM file('events/*.jsonl', 'JSONEachRow', '
            \(columns.joined(separator: ",\n"))
            ')
            SETTINGS input_format_json_read_objects_as_strings = 1;

            """ + views.map { "\n" + $0 }.joined()
    }

    private var clickHouseUse: [String] {
        [
            "The events of a ledger in ClickHouse: views over the files as they are when somebody asks.",
            "From the folder in which events/ stands, for clickhouse-local, or one by one for a Session of chdb; then for example",
            "  SELECT type, count() FROM events GROUP BY type;",
            "  SELECT subject, occurred, earliest, latest, fields.\(example.field) FROM `\(example.type)`;",
            "A list that an event does not have is empty: no event has an empty one.",
        ]
    }

    private static func clickHouse(_ type: MemberType, inList: Bool = false) -> String {
        func nullable(_ name: String) -> String { inList ? name : "Nullable(\(name))" }
        switch type {
        case .text, .json: return nullable("String")
        case .integer: return nullable("Int64")
        case .flag: return nullable("Bool")
        case .list(let items): return "Array(\(clickHouse(items, inList: true)))"
        case .record(let members):
            return "Tuple(\(members.map { "`\($0.name)` \(clickHouse($0.type))" }.joined(separator: ", ")))"
        }
    }
}
