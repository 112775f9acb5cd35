/// The questions of the tables in the words of other programs.
///
/// They reckon with corrections, retractions and names of one pledge as generated ledgers have them: a correction is of one field and there
/// is one of an event, a name of a pledge made before it has no history of its own, and a thing's events lie on days of their own.
enum PeerQueries {
    /// A question to DuckDB over the facts of one thing with what their corrections say.
    struct Question {
        let thing: String
        /// The members of a line that it needs beside its id and its type.
        let columns: [String]
        /// The members of `data` that it needs, with their types.
        let fields: [(name: String, type: String)]
        /// What it asks of `facts`.
        let select: String

        /// Asked of lines: those members are read, typed, and no others.
        func overLines(_ files: String) -> String {
            "SET threads = 2; WITH events AS (\(read(files))), \(facts), \(select);"
        }

        /// What makes a table of them.
        func table(of files: String) -> String {
            "CREATE TABLE events AS \(read(files));"
        }

        /// Asked of that table.
        var overTable: String {
            "SET threads = 2; WITH \(facts), \(select);"
        }

        private func read(_ files: String) -> String {
            let members = fields.map { "\($0.name) \($0.type)" }.joined(separator: ", ")
            let columns = (["id", "type"] + columns).map { "\($0): 'VARCHAR'" }.joined(separator: ", ")
            return """
                SELECT * FROM read_json('\(files)', format = 'newline_delimited', columns = {\(columns),
                    data: 'STRUCT(event VARCHAR, \(members), changes STRUCT(data STRUCT(\(members))))'})
                """
        }

        private var facts: String {
            let stated =
                (["type"] + columns).map { "e.\($0)" } + fields.map { "coalesce(c.new.\($0.name), e.data.\($0.name)) AS \($0.name)" }
            return """
                retracted AS (SELECT data.event AS id FROM events WHERE type = 'event.retracted'),
                corrected AS (SELECT data.event AS id, data.changes.data AS new FROM events WHERE type = 'event.corrected'),
                facts AS (SELECT \(stated.joined(separator: ", ")) FROM events e LEFT JOIN corrected c USING (id)
                    WHERE e.type LIKE '\(thing).%' AND e.id NOT IN (SELECT id FROM retracted))
                """
        }
    }

    /// As of the end of 2024-03-11.
    static let pledges = Question(
        thing: "pledge", columns: ["subject", "time"], fields: [("objectives", "INTEGER[]"), ("stage", "VARCHAR")],
        select: """
            stages AS (SELECT *, CASE type WHEN 'pledge.progressed' THEN stage WHEN 'pledge.fulfilled' THEN 'fulfilled'
                WHEN 'pledge.withdrawn' THEN 'withdrawn' END AS said FROM facts WHERE time <= '2024-03-11T00:00:00Z'),
            pledges AS (SELECT arg_max(objectives, time) FILTER (WHERE objectives IS NOT NULL) AS objectives,
                arg_max(said, time) FILTER (WHERE said IS NOT NULL) AS stage
                FROM stages GROUP BY subject HAVING bool_or(type = 'pledge.made') AND NOT bool_or(type = 'pledge.same-as'))
            SELECT objective, coalesce(stage, 'no report') AS stage, count(*) AS value
            FROM (SELECT unnest(objectives) AS objective, stage FROM pledges) GROUP BY ALL
            """)

    static let contributions = Question(
        thing: "contribution", columns: ["subject", "occurred", "time"],
        fields: [("donor", "VARCHAR[]"), ("amount", "STRUCT(amount DECIMAL(18,2), currency VARCHAR)")],
        select: """
            contributions AS (SELECT subject, arg_max(donor, time) FILTER (WHERE donor IS NOT NULL) AS donor,
                CASE WHEN bool_or(type = 'contribution.committed') THEN 'contribution.committed'
                WHEN bool_or(type = 'contribution.announced') THEN 'contribution.announced' END AS step
                FROM facts GROUP BY subject HAVING NOT bool_or(type = 'contribution.cancelled')),
            steps AS (SELECT c.donor, amount.currency AS currency,
                CASE WHEN occurred LIKE '../%' THEN '../' || occurred[4:7]
                WHEN occurred LIKE '%/..' OR occurred[1:4] = time[1:4] THEN occurred[1:4]
                ELSE occurred[1:4] || '/' || time[1:4] END AS year,
                CASE type WHEN 'contribution.repaid' THEN -amount.amount ELSE amount.amount END AS value
                FROM facts JOIN contributions c USING (subject)
                WHERE type = c.step OR c.step IS NULL AND type IN ('contribution.deposited', 'contribution.repaid'))
            SELECT donor, year, currency || ' ' || total AS value
            FROM (SELECT donor, year, currency, sum(value) AS total
                FROM (SELECT unnest(donor) AS donor, year, value, currency FROM steps) GROUP BY ALL)
            """)

    static let findings = Question(
        thing: "finding", columns: [], fields: [("objectives", "INTEGER[]"), ("states", "VARCHAR[]")],
        select: """
            each AS (SELECT unnest(objectives) AS objective, states FROM facts)
            SELECT objective, state, count(*) AS value FROM (SELECT objective, unnest(states) AS state FROM each) GROUP BY ALL
            """)

    /// The same of findings to jq, with a header.
    static let findingsFilter = """
        reduce inputs as $e ({facts: {}, new: {}, gone: {}};
            if $e.type == "finding.recorded" then .facts[$e.id] = ($e.data | {objectives, states})
            elif $e.type == "event.corrected"
                then .new[$e.data.event] = ($e.data.changes.data | {objectives, states} | with_entries(select(.value)))
            elif $e.type == "event.retracted" then .gone[$e.data.event] = true else . end)
        | . as $all
        | "objective,state,value", ([.facts | to_entries[] | select($all.gone[.key] | not) | (.value + ($all.new[.key] // {}))
            | .states[] as $state | .objectives[] | "\\(.),\\($state)"] | group_by(.)[] | "\\(.[0]),\\(length)")
        """
}
