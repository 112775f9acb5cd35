import Events

extension EventsReader {
    /// A module in Python: `read_events` and `of_type`.
    var pandas: String {
        let fields = types.map { type in
            let members = MemberType.members(of: type).map { "        \"\($0.name)\": \"\(Self.pandas($0.type))\"," }
            return (["    \"\(type.rawValue)\": {"] + members + ["    },"]).joined(separator: "\n")
        }
        return head("#", pandasUse) + """

            import json
            from pathlib import Path

            import pandas as pd

            \(pythonEnvelope)
            \(pythonSchemas)
            FIELDS = {
            \(fields.joined(separator: "\n"))
            }


            def read_events(folder="events"):
                \"""Every event as it was recorded, with data as a dict, and the first and the last day that occurred may mean.\"""
                # Not read_json (3.1): it makes numbers of texts of digits, and days of texts whose names look like days.
                lines = []
                for file in sorted(Path(folder).glob("*.jsonl")):
                    with open(file, encoding="utf-8", newline="\\n") as text:
                        lines += [json.loads(line) for line in text]
                texts = {name: pd.Series([line.get(name) for line in lines], dtype="string") for name in TEXTS}
                events = pd.DataFrame({**texts, "data": pd.Series([line["data"] for line in lines], dtype="object")})
                occurred, time = events["occurred"], events["time"]
                first = (occurred.str.split("/").str[0] + "-01-01").str[:10].mask(occurred.str.startswith("../"))
                last = time.str[:10].mask(occurred.str.endswith("/.."))
                return events.assign(
                    earliest=first.astype("datetime64[s]"), latest=last.astype("datetime64[s]"))


            def of_type(events, name):
                \"""The events of one type, with what each says in a column of its own: fields.\(example.field) and so on.\"""
                chosen = events[(events["type"] == name) & (events["dataschema"].isna() | events["dataschema"].isin(SCHEMAS.get(name, [])))]
                fields = {
                    "fields." + member: pd.Series([data.get(member) for data in chosen["data"]], index=chosen.index, dtype=kind)
                    for member, kind in FIELDS[name].items()
                }
                return pd.concat([chosen, pd.DataFrame(fields, index=chosen.index)], axis=1)

            """
    }

    private var pandasUse: [String] {
        [
            "The events of a ledger as DataFrames of pandas. From the folder of events/, with this file beside it as reader.py:",
            "  from reader import read_events, of_type",
            "  events = read_events()",
            "  of_type(events, \"\(example.type)\")[[\"subject\", \"occurred\", \"earliest\", \"latest\", \"fields.\(example.field)\"]]",
        ]
    }

    private static func pandas(_ type: MemberType) -> String {
        switch type {
        case .text: "string"
        case .integer: "Int64"
        case .flag: "boolean"
        case .json, .list, .record: "object"
        }
    }

    /// The names of the members that are texts, in Python.
    var pythonEnvelope: String {
        "TEXTS = [\(Self.texts.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))]"
    }

    /// The versions of types that have several, in Python.
    var pythonSchemas: String {
        let known = types.filter { !schemas(of: $0).isEmpty }.map { type in
            "\"\(type.rawValue)\": [\(schemas(of: type).map { "\"\($0)\"" }.joined(separator: ", "))]"
        }
        return "SCHEMAS = {\(known.joined(separator: ", "))}"
    }
}
