/// One of the 23 objectives of the Global Compact (A/RES/73/195, paragraph 16).
package struct Objective: Hashable, Comparable, Sendable {
    private let index: UInt8

    /// The objective's number, 1 to 23.
    package var number: Int { Int(index) + 1 }

    /// The title as adopted.
    package var title: String { row.title }

    /// The short name that the United Nations Network on Migration uses.
    package var shortName: String { row.shortName }

    /// The round table of the International Migration Review Forum that takes it up, 1 to 4.
    package var roundTable: Int { row.roundTable }

    /// The objective with a number, or nil outside 1 to 23.
    package init?(number: Int) {
        guard Objective.numbers.contains(number) else { return nil }
        index = UInt8(number - 1)
    }

    /// The numbers that objectives have.
    package static let numbers = 1...23

    /// Every objective, in order.
    package static let all: [Objective] = numbers.compactMap { Objective(number: $0) }

    package static func < (left: Objective, right: Objective) -> Bool {
        left.index < right.index
    }

    private var row: Row { Objective.rows[Int(index)] }
}

extension Objective {
    fileprivate struct Row {
        let roundTable: Int
        let shortName: String
        let title: String

        init(_ roundTable: Int, _ shortName: String, _ title: String) {
            self.roundTable = roundTable
            self.shortName = shortName
            self.title = title
        }
    }

    fileprivate static let rows: [Row] = [
        Row(4, "Data", "Collect and utilize accurate and disaggregated data as a basis for evidence-based policies"),
        Row(
            1, "Minimize adverse drivers",
            "Minimize the adverse drivers and structural factors that compel people to leave their country of origin"),
        Row(4, "Information provision", "Provide accurate and timely information at all stages of migration"),
        Row(
            2, "Legal identity and documentation",
            "Ensure that all migrants have proof of legal identity and adequate documentation"),
        Row(1, "Regular pathways", "Enhance availability and flexibility of pathways for regular migration"),
        Row(
            1, "Recruitment and decent work",
            "Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work"),
        Row(4, "Reduce vulnerabilities", "Address and reduce vulnerabilities in migration"),
        Row(2, "Save lives", "Save lives and establish coordinated international efforts on missing migrants"),
        Row(2, "Counter smuggling", "Strengthen the transnational response to smuggling of migrants"),
        Row(
            2, "Eradicate trafficking",
            "Prevent, combat and eradicate trafficking in persons in the context of international migration"),
        Row(2, "Manage borders", "Manage borders in an integrated, secure and coordinated manner"),
        Row(
            1, "Screening and referral",
            "Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral"),
        Row(
            2, "Alternatives to detention",
            "Use migration detention only as a measure of last resort and work towards alternatives"),
        Row(
            3, "Consular protection",
            "Enhance consular protection, assistance and cooperation throughout the migration cycle"),
        Row(3, "Access to basic services", "Provide access to basic services for migrants"),
        Row(
            3, "Inclusion and social cohesion",
            "Empower migrants and societies to realize full inclusion and social cohesion"),
        Row(
            4, "Eliminate discrimination",
            "Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration"),
        Row(
            1, "Skills development and recognition",
            "Invest in skills development and facilitate mutual recognition of skills, qualifications and competences"),
        Row(
            3, "Migrant and diaspora contributions",
            "Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries"),
        Row(
            3, "Remittances",
            "Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants"),
        Row(
            2, "Dignified return and reintegration",
            "Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration"),
        Row(
            3, "Social protection",
            "Establish mechanisms for the portability of social security entitlements and earned benefits"),
        Row(
            4, "International cooperation",
            "Strengthen international cooperation and global partnerships for safe, orderly and regular migration"),
    ]
}
