/// Contributions at what they stand at: committed, else announced, else what was deposited, less what was repaid; none once cancelled.
extension DatabaseViews {
    static let contributions = [steps, parts, byDonor]

    private static let steps = DatabaseView(
        name: "gcm_contribution_steps",
        help: "What was announced and what was committed of each contribution, said again: a new amount comes with what was booked of it.",
        query: """
            WITH said AS (
                SELECT v."reach", v."slug", v."event_type", v."fact", c."booked",
                    max(CASE WHEN c."amount" IS NOT NULL THEN v."fact" END) OVER w AS "amount_fact",
                    min(CASE WHEN c."booked" IS NOT NULL THEN v."fact" END) OVER w AS "booked_first", min(v."fact") OVER w AS "first_fact"
                FROM gcm_visible v JOIN gcm_contribution c ON c."fact" = v."fact"
                WHERE v."event_type" IN ('contribution.announced', 'contribution.committed')
                WINDOW w AS (PARTITION BY v."reach", v."slug", v."event_type")
            )
            SELECT "reach", "slug", "event_type", "amount_fact", coalesce("amount_fact", "booked_first", "first_fact") AS "fact",
                max(CASE WHEN "booked" IS NOT NULL AND "fact" >= coalesce("amount_fact", 0) THEN "fact" END) AS "booked_fact"
            FROM said GROUP BY "reach", "slug", "event_type", "amount_fact", "booked_first", "first_fact"
            """)

    private static let parts = DatabaseView(
        name: "gcm_contribution_parts",
        help: "The parts that contributions stand at, each of the year of the event that says it; an amount that is blank is NULL.",
        query: """
            WITH begun AS (
                SELECT "reach", "slug" FROM gcm_visible WHERE "thing" = 'contribution' AND "begins"
                EXCEPT
                SELECT "reach", "slug" FROM gcm_visible WHERE "event_type" = 'contribution.cancelled'
            ),
            steps AS (
                SELECT "reach", "slug",
                    max(CASE WHEN "event_type" = 'contribution.announced' THEN "fact" END) AS "announced",
                    max(CASE WHEN "event_type" = 'contribution.announced' THEN "amount_fact" END) AS "announced_amount",
                    max(CASE WHEN "event_type" = 'contribution.announced' THEN "booked_fact" END) AS "announced_booked",
                    max(CASE WHEN "event_type" = 'contribution.committed' THEN "fact" END) AS "committed",
                    max(CASE WHEN "event_type" = 'contribution.committed' THEN "amount_fact" END) AS "committed_amount",
                    max(CASE WHEN "event_type" = 'contribution.committed' THEN "booked_fact" END) AS "committed_booked"
                FROM gcm_contribution_steps GROUP BY "reach", "slug"
            ),
            stands AS (
                SELECT b."reach", b."slug", coalesce(s."committed_amount", s."announced_amount") AS "amount_fact",
                    coalesce(s."committed_amount", s."announced_amount", s."committed_booked", s."announced_booked") IS NULL AS "is_blank",
                    CASE WHEN s."announced" IS NULL OR s."committed_amount" IS NOT NULL THEN s."committed"
                        WHEN s."announced_amount" IS NULL AND s."announced_booked" IS NULL THEN coalesce(s."committed", s."announced")
                        ELSE s."announced" END AS "fact"
                FROM begun b LEFT JOIN steps s ON s."reach" = b."reach" AND s."slug" = b."slug"
            ),
            moved AS (
                SELECT "reach", "slug", "fact", "event_type",
                    max(CASE WHEN "event_type" = 'contribution.deposited' THEN 1 ELSE 0 END)
                        OVER (PARTITION BY "reach", "slug") AS "is_deposited"
                FROM gcm_visible WHERE "event_type" IN ('contribution.deposited', 'contribution.repaid')
            ),
            received AS (
                SELECT s."reach", s."slug", m."fact", m."event_type"
                FROM stands s JOIN moved m ON m."reach" = s."reach" AND m."slug" = s."slug"
                WHERE s."is_blank" AND m."is_deposited" = 1
            ),
            chosen AS (
                SELECT "reach", "slug", "fact", "fact" AS "amount_fact", CASE WHEN "event_type" = 'contribution.repaid' THEN -1 ELSE 1 END
                    AS "sign" FROM received
                UNION ALL
                SELECT s."reach", s."slug", s."fact", s."amount_fact", 1 FROM stands s
                WHERE NOT EXISTS (SELECT 1 FROM received r WHERE r."reach" = s."reach" AND r."slug" = s."slug")
            )
            SELECT c."reach", c."slug", f."event_id", f."year", c."sign" * m."amount_minor_units" AS "minor_units",
                m."amount_currency" AS "currency"
            FROM chosen c JOIN gcm_facts f ON f."fact" = c."fact" LEFT JOIN gcm_contribution m ON m."fact" = c."amount_fact"
            """)

    private static let byDonor = DatabaseView(
        name: "gcm_contributions_by_donor_and_year",
        help: "As 'measure contributions --by donor,year': each currency apart, NULL where all is blank. Of joint donors each has all.",
        query: """
            WITH own AS (SELECT "reach", "slug", "fact" FROM gcm_visible WHERE "thing" = 'contribution'),
            states AS (
                SELECT o."reach", o."slug", max(d."fact") AS "fact"
                FROM own o JOIN gcm_contribution_donor d ON d."fact" = o."fact" GROUP BY o."reach", o."slug"
            ),
            offices AS (
                SELECT o."reach", o."slug", max(c."fact") AS "fact"
                FROM own o JOIN gcm_contribution c ON c."fact" = o."fact" WHERE c."donor_office" IS NOT NULL GROUP BY o."reach", o."slug"
            ),
            donors AS (
                SELECT s."reach", s."slug", d."value" AS "donor" FROM states s JOIN gcm_contribution_donor d ON d."fact" = s."fact"
                UNION ALL
                SELECT o."reach", o."slug", c."donor_office" FROM offices o JOIN gcm_contribution c ON c."fact" = o."fact"
            ),
            given AS (
                SELECT p."reach", n."donor", p."year", p."currency", p."minor_units"
                FROM gcm_contribution_parts p LEFT JOIN donors n ON n."reach" = p."reach" AND n."slug" = p."slug"
            ),
            summed AS (
                SELECT "donor", "year", "currency",
                    CAST(coalesce(sum(CASE WHEN "reach" = 'certain' THEN "minor_units" END), 0) AS BIGINT) AS "certain",
                    CAST(coalesce(sum(CASE WHEN "reach" = 'possible' THEN "minor_units" END), 0) AS BIGINT) AS "all"
                FROM given GROUP BY "donor", "year", "currency"
            ),
            rows_of AS (
                SELECT s."donor", s."year", s."currency", CASE WHEN s."currency" IS NOT NULL THEN s."certain" END AS "minor_units",
                    s."all" - s."certain" AS "possible_minor_units", u."minor_units" AS "units", u."minor_digits" AS "digits",
                    count(s."currency") OVER (PARTITION BY s."donor", s."year") AS "named"
                FROM summed s LEFT JOIN gcm_currencies u ON u."code" = s."currency"
            )
            SELECT "donor", "year", "currency", \(amount("\"minor_units\"")) AS "value", "minor_units", "possible_minor_units"
            FROM rows_of WHERE "currency" IS NOT NULL OR "named" = 0
            """)

    /// Minor units as a decimal text with exactly the digits of the currency; `/` gives a fraction in DuckDB.
    private static func amount(_ units: String) -> String {
        """
        CASE WHEN \(units) IS NULL THEN NULL ELSE CASE WHEN \(units) < 0 THEN '-' ELSE '' END
                || CAST(CAST((abs(\(units)) - abs(\(units)) % "units") / "units" AS BIGINT) AS TEXT)
                || CASE WHEN "digits" = 0 THEN '' ELSE '.' || substr(CAST("units" + abs(\(units)) % "units" AS TEXT), 2) END END
        """
    }
}
