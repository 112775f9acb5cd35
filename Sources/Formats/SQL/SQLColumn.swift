/// A column of a table in SQL, with what it holds for whoever reads the script.
package struct SQLColumn: Sendable {
    package var name: String
    package var type: SQLType
    package var isRequired: Bool
    package var help: String

    package init(_ name: String, _ type: SQLType, isRequired: Bool = false, _ help: String = "") {
        (self.name, self.type, self.isRequired, self.help) = (name, type, isRequired, help)
    }
}
