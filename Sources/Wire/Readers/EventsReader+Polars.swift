import Events

extension EventsReader {
    /// A module in Python: `read_events` and `of_type`.
    var polars: String {
        let fields = types.map { type in
            let members = MemberType.members(of: type).filter { $0.type != .json }.map {
                "        \"\($0.name)\": \(Self.polars($0.type)),"
            }
            return (["    \"\(type.rawValue)\": pl.Struct({"] + members + ["    }),"]).joined(separator: "\n")
        }
        let json = types.compactMap { type in
            let names = MemberType.members(of: type).filter { $0.type == .json }.map { "\"\($0.name)\"" }
            return names.isEmpty ? nil : "\"\(type.rawValue)\": [\(names.joined(separator: ", "))]"
        }
        return head("#", polarsUse) + """

            import json
            from pathlib import Path

            import polars as pl

            \(pythonEnvelope)
            \(pythonSchemas)
            FIELDS = {
            \(fields.joined(separator: "\n"))
            }
            # Of these the members differ from event to event: they are given as JSON, which json_decode (2.1) refuses.
            JSON = {\(json.joined(separator: ", "))}


            def read_events(folder="events"):
                \"""Every event as it was recorded, with data as JSON, and the first and the last day that occurred may mean.\"""
                # Not read_ndjson (2.1): it takes the members of data from the first lines, and leaves out what later ones have.
                rows = []
                for file in sorted(Path(folder).glob("*.jsonl")):
                    with open(file, encoding="utf-8", newline="\\n") as text:
                        for line in text:
                            event = json.loads(line)
                            rows.append([event.get(name) for name in TEXTS] + [json.dumps(event["data"], ensure_ascii=False)])
                events = pl.DataFrame(rows, schema={name: pl.String for name in TEXTS + ["data"]}, orient="row")
                occurred, time = pl.col("occurred"), pl.col("time")
                first = (occurred.str.split("/").list.first() + "-01-01").str.slice(0, 10)
                return events.with_columns(
                    earliest=pl.when(~occurred.str.starts_with("../")).then(first).str.to_date("%Y-%m-%d"),
                    latest=pl.when(~occurred.str.ends_with("/..")).then(time.str.slice(0, 10)).str.to_date("%Y-%m-%d"))


            def of_type(events, name):
                \"""The events of one type, with what each says in the struct fields.\"""
                data = pl.col("data")
                fields = data.str.json_decode(FIELDS[name])
                for member in JSON.get(name, []):
                    fields = fields.struct.with_fields(data.str.json_path_match("$." + member).alias(member))
                known = pl.col("dataschema").is_null() | pl.col("dataschema").is_in(SCHEMAS.get(name, []))
                return events.filter((pl.col("type") == name) & known).with_columns(fields=fields)

            """
    }

    private var polarsUse: [String] {
        [
            "The events of a ledger as DataFrames of polars. From the folder of events/, with this file beside it as reader.py:",
            "  from reader import read_events, of_type",
            "  events = read_events()",
            "  of_type(events, \"\(example.type)\").unnest(\"fields\", separator=\".\")",
        ]
    }

    private static func polars(_ type: MemberType) -> String {
        switch type {
        case .text, .json: "pl.String"
        case .integer: "pl.Int64"
        case .flag: "pl.Boolean"
        case .list(let items): "pl.List(\(polars(items)))"
        case .record(let members): "pl.Struct({\(members.map { "\"\($0.name)\": \(polars($0.type))" }.joined(separator: ", "))})"
        }
    }
}
