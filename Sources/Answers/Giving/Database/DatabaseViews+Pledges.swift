/// Pledges: those said to be the same are one, under the name that was made first.
extension DatabaseViews {
    static let pledges = [names, says, standing, byObjective]

    private static let names = DatabaseView(
        name: "gcm_pledge_names",
        help: "Which names are of which pledge: in any direction, through any chain or circle. A name that is not made joins nothing.",
        query: """
            WITH RECURSIVE made AS (
                SELECT "reach", "slug", min("fact") AS "made", max("fact") AS "made_again" FROM gcm_visible
                WHERE "event_type" = 'pledge.made' GROUP BY "reach", "slug"
            ),
            joined AS (
                SELECT v."reach", v."slug" AS "one", p."pledge" AS "other"
                FROM gcm_visible v JOIN gcm_pledge p ON p."fact" = v."fact"
                    JOIN made a ON a."reach" = v."reach" AND a."slug" = v."slug"
                    JOIN made b ON b."reach" = v."reach" AND b."slug" = p."pledge"
                WHERE v."event_type" = 'pledge.same-as' AND v."slug" <> p."pledge"
            ),
            links AS (SELECT "reach", "one", "other" FROM joined UNION SELECT "reach", "other", "one" FROM joined),
            reached AS (
                SELECT "reach", "slug" AS "name", "slug" AS "other" FROM made
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

    private static let says = DatabaseView(
        name: "gcm_pledge_says",
        help: "Which facts a pledge's fields are taken from: first by turn, then the latest fact that says the field.",
        query: """
            SELECT v."reach", n."pledge", CASE WHEN v."event_type" = 'pledge.made' THEN n."made" ELSE n."first_made" END AS "turn", v."fact"
            FROM gcm_visible v JOIN gcm_pledge_names n ON n."reach" = v."reach" AND n."name" = v."slug"
            WHERE v."event_type" IN ('pledge.made', 'pledge.amended')
            """)

    private static let standing = DatabaseView(
        name: "gcm_pledges", help: "Pledges, each once, with when each was made and the stage that was reported last.",
        query: """
            WITH names AS (SELECT "reach", "name", "pledge", "pledge_made" FROM gcm_pledge_names),
            latest AS (
                SELECT v."reach", n."pledge", max(v."fact") AS "fact"
                FROM gcm_visible v JOIN names n ON n."reach" = v."reach" AND n."name" = v."slug"
                WHERE v."event_type" IN ('pledge.progressed', 'pledge.fulfilled', 'pledge.withdrawn') GROUP BY v."reach", n."pledge"
            ),
            once AS (SELECT DISTINCT "reach", "pledge", "pledge_made" FROM names)
            SELECT o."reach", o."pledge", f."occurred", f."first_day", f."last_day", f."year",
                CASE WHEN l."fact" IS NULL THEN 'no report' ELSE coalesce(p."stage", substr(p."event_type", 8)) END AS "stage"
            FROM once o JOIN gcm_facts f ON f."fact" = o."pledge_made"
                LEFT JOIN latest l ON l."reach" = o."reach" AND l."pledge" = o."pledge"
                LEFT JOIN gcm_pledge p ON p."fact" = l."fact"
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
