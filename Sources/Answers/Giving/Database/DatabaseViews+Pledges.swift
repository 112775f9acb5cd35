/// Pledges: those said to be the same are one, under the name that was made first.
extension DatabaseViews {
    static let pledges = [joins, names, says, standing, byObjective]

    /// Apart from the rest, so that only these few names are followed from one to the next.
    private static let joins = DatabaseView(
        name: "gcm_pledge_joins",
        help: "Names that are joined with others: in any direction, through any chain or circle. A name that is not made joins nothing.",
        query: """
            WITH RECURSIVE said AS (
                SELECT v."reach", v."slug" AS "one", p."pledge" AS "other"
                FROM gcm_visible v JOIN gcm_pledge p ON p."fact" = v."fact"
                WHERE v."event_type" = 'pledge.same-as' AND v."slug" <> p."pledge"
            ),
            named AS (SELECT "reach", "one" AS "name" FROM said UNION SELECT "reach", "other" FROM said),
            made AS (
                SELECT v."reach", v."slug", min(v."fact") AS "made", max(v."fact") AS "made_again"
                FROM named n JOIN gcm_visible v ON v."reach" = n."reach" AND v."slug" = n."name"
                WHERE v."event_type" = 'pledge.made' GROUP BY v."reach", v."slug"
            ),
            joined AS (
                SELECT s."reach", s."one", s."other" FROM said s
                    JOIN made a ON a."reach" = s."reach" AND a."slug" = s."one"
                    JOIN made b ON b."reach" = s."reach" AND b."slug" = s."other"
            ),
            links AS (SELECT "reach", "one", "other" FROM joined UNION SELECT "reach", "other", "one" FROM joined),
            reached AS (
                SELECT "reach", "one" AS "name", "one" AS "other" FROM links
                UNION
                SELECT r."reach", r."name", l."other" FROM reached r JOIN links l ON l."reach" = r."reach" AND l."one" = r."other"
            ),
            firsts AS (
                SELECT r."reach", r."name", min(m."made") AS "first_made"
                FROM reached r JOIN made m ON m."reach" = r."reach" AND m."slug" = r."other" GROUP BY r."reach", r."name"
            )
            SELECT f."reach", f."name", m."slug" AS "pledge", own."made", f."first_made", m."made_again" AS "pledge_made"
            FROM firsts f JOIN made m ON m."reach" = f."reach" AND m."made" = f."first_made"
                JOIN made own ON own."reach" = f."reach" AND own."slug" = f."name"
            """)

    private static let names = DatabaseView(
        name: "gcm_pledge_names",
        help: "Which names are of which pledge; a name that is joined with no other is a pledge of its own.",
        query: """
            WITH made AS (
                SELECT "reach", "slug", min("fact") AS "made", max("fact") AS "made_again" FROM gcm_visible
                WHERE "event_type" = 'pledge.made' GROUP BY "reach", "slug"
            )
            SELECT m."reach", m."slug" AS "name", coalesce(j."pledge", m."slug") AS "pledge", m."made",
                coalesce(j."first_made", m."made") AS "first_made", coalesce(j."pledge_made", m."made_again") AS "pledge_made"
            FROM made m LEFT JOIN gcm_pledge_joins j ON j."reach" = m."reach" AND j."name" = m."slug"
            """)

    private static let says = DatabaseView(
        name: "gcm_pledge_says",
        help: "Which facts a pledge's fields are taken from: first by turn, then the latest fact that says the field.",
        query: """
            SELECT v."reach", coalesce(j."pledge", v."slug") AS "pledge",
                CASE WHEN j."name" IS NULL THEN 0 WHEN v."event_type" = 'pledge.made' THEN j."made" ELSE j."first_made" END AS "turn",
                v."fact"
            FROM gcm_visible v LEFT JOIN gcm_pledge_joins j ON j."reach" = v."reach" AND j."name" = v."slug"
            WHERE v."event_type" IN ('pledge.made', 'pledge.amended')
            """)

    private static let standing = DatabaseView(
        name: "gcm_pledges", help: "Pledges, each once, with when each was made and the stage that was reported last.",
        query: """
            WITH told AS (
                SELECT v."reach", coalesce(j."pledge", v."slug") AS "pledge",
                    max(CASE WHEN v."event_type" = 'pledge.made' AND coalesce(j."pledge", v."slug") = v."slug" THEN v."fact" END) AS "made",
                    max(CASE WHEN v."event_type" <> 'pledge.made' THEN v."fact" END) AS "latest"
                FROM gcm_visible v LEFT JOIN gcm_pledge_joins j ON j."reach" = v."reach" AND j."name" = v."slug"
                WHERE v."event_type" IN ('pledge.made', 'pledge.progressed', 'pledge.fulfilled', 'pledge.withdrawn')
                GROUP BY v."reach", coalesce(j."pledge", v."slug")
            )
            SELECT t."reach", t."pledge", f."occurred", f."first_day", f."last_day", f."year",
                CASE WHEN t."latest" IS NULL THEN 'no report' ELSE coalesce(p."stage", substr(p."event_type", 8)) END AS "stage"
            FROM told t JOIN gcm_facts f ON f."fact" = t."made" LEFT JOIN gcm_pledge p ON p."fact" = t."latest"
            """)

    private static let byObjective = DatabaseView(
        name: "gcm_pledges_by_objective_and_stage",
        help: "As 'measure pledges --by objective,stage': a pledge with several objectives counts under each. NULL is none.",
        query: """
            WITH ranked AS (
                SELECT s."reach", s."pledge", s."fact",
                    row_number() OVER (PARTITION BY s."reach", s."pledge" ORDER BY s."turn", s."fact" DESC) AS "nth"
                FROM gcm_pledge_says s WHERE s."fact" IN (SELECT "fact" FROM gcm_pledge_objectives)
            ),
            counted AS (
                SELECT p."reach", p."pledge", o."value" AS "objective", p."stage"
                FROM gcm_pledges p LEFT JOIN ranked r ON r."reach" = p."reach" AND r."pledge" = p."pledge" AND r."nth" = 1
                    LEFT JOIN gcm_pledge_objectives o ON o."fact" = r."fact"
            )
            SELECT "objective", "stage", \(valueAndPossible("count(CASE WHEN \"reach\" = '%' THEN 1 END)"))
            FROM counted GROUP BY "objective", "stage"
            """)
}
