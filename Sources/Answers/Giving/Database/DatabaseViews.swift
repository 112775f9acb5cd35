/// The views that work out answers as of the asked day. Each value has beside it what it would gain or lose by what may have occurred:
/// everything is worked out twice, once with what is certain (`reach` is `certain`) and once with that and what is possible (`possible`).
enum DatabaseViews {
    /// Each after those that it asks.
    static let all = [cuts, visible, memberships] + pledges + contributions + [champions]

    private static let cuts = DatabaseView(
        name: "gcm_cuts", help: "What is asked, with what stands for NULL.",
        query: """
            SELECT coalesce(a."as_of", e."as_of") AS "as_of",
                CASE WHEN a."known_at" IS NULL THEN '9999-12-31T23:59:59.999999Z'
                    WHEN length(a."known_at") = 10 THEN a."known_at" || 'T23:59:59.999999Z' ELSE a."known_at" END AS "known_at",
                a."published_by" AS "published_by"
            FROM gcm_ask a CROSS JOIN gcm_export e
            """)

    private static let visible = DatabaseView(
        name: "gcm_visible",
        help: "The facts that the asked cuts leave: once for what is certain, once with what is possible. The greatest fact is the latest.",
        query: """
            WITH published AS (
                SELECT x."fact" FROM gcm_citations x
                WHERE x."document" IN (
                    SELECT d."slug" FROM gcm_facts d CROSS JOIN gcm_cuts c
                    WHERE d."event_type" = 'document.published' AND d."effective_day" <= c."published_by"
                        AND d."known_from" <= c."known_at" AND (d."known_until" IS NULL OR d."known_until" > c."known_at"))
            )
            SELECT r."reach", f."fact", f."event_id", f."event_type", f."thing", f."slug", f."begins", f."occurred", f."first_day",
                f."last_day", f."effective_day", f."year", f."recorded"
            FROM gcm_facts f CROSS JOIN gcm_cuts c CROSS JOIN (SELECT 'certain' AS "reach" UNION ALL SELECT 'possible') r
            WHERE f."known_from" <= c."known_at" AND (f."known_until" IS NULL OR f."known_until" > c."known_at")
                AND (f."effective_day" <= c."as_of" OR r."reach" = 'possible' AND (f."first_day" IS NULL OR f."first_day" <= c."as_of"))
                AND (c."published_by" IS NULL
                    OR f."event_type" = 'document.published' AND f."effective_day" <= c."published_by"
                    OR f."event_type" <> 'document.published' AND f."fact" IN (SELECT "fact" FROM published))
            """)

    private static let memberships = DatabaseView(
        name: "gcm_memberships_then", help: "Who belongs to which regional commission on the asked day.",
        query: """
            SELECT r."reach", m."region", m."state", m."is_associate"
            FROM gcm_memberships m CROSS JOIN gcm_cuts c CROSS JOIN (SELECT 'certain' AS "reach" UNION ALL SELECT 'possible') r
            WHERE (m."since" IS NULL OR m."since_last_day" <= c."as_of"
                    OR r."reach" = 'possible' AND (m."since_first_day" IS NULL OR m."since_first_day" <= c."as_of"))
                AND (m."until" IS NULL OR NOT (m."until_last_day" <= c."as_of"
                    OR r."reach" = 'possible' AND (m."until_first_day" IS NULL OR m."until_first_day" <= c."as_of")))
            """)

    private static let champions = DatabaseView(
        name: "gcm_champions", help: "Champion countries, each once: those whose role was assumed and has not ended since.",
        query: """
            WITH latest AS (
                SELECT "reach", "slug", max("fact") AS "fact" FROM gcm_visible WHERE "thing" = 'role' GROUP BY "reach", "slug"
            ),
            held AS (
                SELECT l."reach", l."slug" FROM latest l JOIN gcm_role r ON r."fact" = l."fact"
                WHERE r."event_type" = 'role.assumed' AND r."kind" = 'champion-country'
            ),
            says AS (
                SELECT h."reach", h."slug", max(s."fact") AS "fact"
                FROM held h JOIN gcm_visible v ON v."reach" = h."reach" AND v."thing" = 'role' AND v."slug" = h."slug"
                    JOIN gcm_role_states s ON s."fact" = v."fact"
                GROUP BY h."reach", h."slug"
            ),
            counted AS (SELECT DISTINCT s."reach", t."value" AS "state" FROM says s JOIN gcm_role_states t ON t."fact" = s."fact")
            SELECT "state", \(valueAndPossible("count(CASE WHEN \"reach\" = '%' THEN 1 END)")) FROM counted GROUP BY "state"
            """)

    /// A value and what it would gain or lose, of an aggregate over one of the two reaches, which stands for `%`.
    static func valueAndPossible(_ aggregate: String) -> String {
        let (certain, possible) = (aggregate.replacing("%", by: "certain"), aggregate.replacing("%", by: "possible"))
        return "\(certain) AS \"value\", \(possible) - \(certain) AS \"possible\""
    }
}

extension String {
    fileprivate func replacing(_ mark: Character, by text: String) -> String {
        split(separator: mark, omittingEmptySubsequences: false).joined(separator: text)
    }
}
