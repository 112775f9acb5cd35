/// Where a part of an Office document leads: to another part, or out of the document (ECMA-376, part 2).
struct XMLRelation {
    private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// From 1: readers count on `rId1`.
    var id: Int
    /// The last word of its type.
    var type: String
    var target: String
    var isOutside = false

    /// The part that holds some relations.
    static func part(_ relations: [XMLRelation]) -> [UInt8] {
        let all = relations.map { relation in
            "<Relationship Id=\"rId\(relation.id)\" Type=\"\(types)\(relation.type)\" Target=\"\(XMLText.escaped(relation.target))\""
                + (relation.isOutside ? " TargetMode=\"External\"/>" : "/>")
        }
        let whole =
            XMLText.declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + all.joined() + "</Relationships>"
        return Array(whole.utf8)
    }
}
