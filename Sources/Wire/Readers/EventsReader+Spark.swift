import Events

extension EventsReader {
    /// A module in Python: `read_events` and `of_type`.
    var spark: String {
        let columns = Self.texts.map { "`\($0.rawValue)` STRING" } + ["`\(EnvelopeMember.data.rawValue)` STRING"]
        let fields = types.map { type in
            let members = MemberType.members(of: type).map { "        \"`\($0.name)` \(Self.spark($0.type))\"," }
            return (["    \"\(type.rawValue)\": ["] + members + ["    ],"]).joined(separator: "\n")
        }
        return head("#", sparkUse) + """

            from pyspark.sql import functions as F

            LINE = ", ".join([
            \(columns.map { "    \"\($0)\"," }.joined(separator: "\n"))
            ])
            \(pythonSchemas)
            FIELDS = {
            \(fields.joined(separator: "\n"))
            }


            def read_events(spark, folder="events"):
                \"""Every event as it was recorded, with data as JSON, and the first and the last day that occurred may mean.\"""
                # A line that is none is null in every column unless it is told to fail (4.3).
                lines = spark.read.schema(LINE).option("mode", "FAILFAST").option("lineSep", "\\n").json(folder + "/*.jsonl")
                occurred, time = F.col("occurred"), F.col("time")
                first = F.substring(F.concat(F.split(occurred, "/")[0], F.lit("-01-01")), 1, 10)
                # Not of the time, which is a day early in a session west of Greenwich.
                return (lines
                    .withColumn("earliest", F.when(~occurred.startswith("../"), first).cast("date"))
                    .withColumn("latest", F.when(~occurred.endswith("/.."), F.substring(time, 1, 10)).cast("date")))


            def of_type(events, name):
                \"""The events of one type, with what each says in the struct fields.\"""
                known = F.col("dataschema").isNull() | F.col("dataschema").isin(SCHEMAS.get(name, []))
                return events.where((F.col("type") == name) & known).withColumn("fields", F.from_json("data", ", ".join(FIELDS[name])))

            """
    }

    private var sparkUse: [String] {
        [
            "The events of a ledger as DataFrames of Spark. From the folder of events/, with this file beside it as reader.py:",
            "  from reader import read_events, of_type",
            "  events = read_events(spark)",
            "  of_type(events, \"\(example.type)\").select(\"subject\", \"occurred\", \"earliest\", \"fields.\(example.field)\")",
        ]
    }

    private static func spark(_ type: MemberType) -> String {
        switch type {
        case .text, .json: "STRING"
        case .integer: "BIGINT"
        case .flag: "BOOLEAN"
        case .list(let items): "ARRAY<\(spark(items))>"
        case .record(let members): "STRUCT<\(members.map { "`\($0.name)`: \(spark($0.type))" }.joined(separator: ", "))>"
        }
    }
}
