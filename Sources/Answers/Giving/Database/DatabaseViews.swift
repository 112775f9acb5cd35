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
            WITH reaches AS (SELECT 'certain' AS "reach" UNION ALL SELECT 'possible'),
            known AS (
                SELECT f.*, c."as_of" AS "asked", c."published_by" AS "published_by" FROM gcm_facts f CROSS JOIN gcm_cuts c
                WHERE f."known_from" <= c."known_at" AND (f."known_until" IS NULL OR f."known_until" > c."known_at")
            ),
            published AS (
                SELECT DISTINCT "slug" FROM known WHERE "event_type" = 'document.published' AND "effective_day" <= "published_by"
            ),
            cited AS (SELECT DISTINCT "fact" FROM gcm_citations WHERE "document" IN (SELECT "slug" FROM published))
            SELECT r."reach", k."fact", k."event_id", k."event_type", k."thing", k."slug", k."begins", k."occurred", k."first_day",
                k."last_day", k."effective_day", k."year", k."recorded"
            FROM known k CROSS JOIN reaches r
            WHERE (k."effective_day" <= k."asked" OR r."reach" = 'possible' AND (k."first_day" IS NULL OR k."first_day" <= k."asked"))
                AND (k."published_by" IS NULL
                    OR k."event_type" = 'document.published' AND k."effective_day" <= k."published_by"
                    OR k."event_type" <> 'document.published' AND k."fact" IN (SELECT "fact" FROM cited))
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
