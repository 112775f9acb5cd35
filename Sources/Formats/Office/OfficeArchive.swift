/// An Office document as an archive of parts, with the list of what each of them is (ECMA-376, part 2).
struct OfficeArchive {
    private static let types = "application/vnd.openxmlformats-officedocument."

    private var parts: [(name: String, content: [UInt8])] = []
    private var overrides = ""
    private let main: String

    /// - Parameter main: the path of the part that the document begins with.
    init(main: String) {
        self.main = main
    }

    /// Adds a part of some kind, such as `spreadsheetml.sheet.main+xml`.
    mutating func add(_ name: String, kind: String, _ content: [UInt8]) {
        parts.append((name, content))
        overrides += "<Override PartName=\"/\(name)\" ContentType=\"\(Self.types)\(kind)\"/>"
    }

    /// Adds what a part leads to.
    mutating func add(relationsOf name: String, _ content: [UInt8]) {
        let folder = name.split(separator: "/").dropLast().joined(separator: "/")
        parts.append(("\(folder)/_rels/\(name.dropFirst(folder.utf8.count + 1)).rels", content))
    }

    var bytes: [UInt8] {
        let list =
            XMLText.declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides)</Types>"
        var archive = ZipArchive()
        archive.add("[Content_Types].xml", Array(list.utf8))
        archive.add("_rels/.rels", XMLRelation.part([XMLRelation(id: 1, type: "officeDocument", target: main)]))
        for part in parts { archive.add(part.name, part.content) }
        return archive.archive
    }
}
