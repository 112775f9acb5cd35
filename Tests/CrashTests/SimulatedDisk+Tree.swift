import FileTesting
import Files

/// What is on a disk, and what may become of it at a power cut.
struct Outlook: Hashable {
    private let seen: [String: [UInt8]]
    private let later: Set<[String: [UInt8]]>

    init(_ disk: SimulatedDisk) throws(FileProblem) {
        seen = try disk.tree()
        var later: Set<[String: [UInt8]]> = []
        for image in disk.afterPowerCut() { later.insert(try image.tree()) }
        self.later = later
    }
}

extension SimulatedDisk {
    /// The bytes of every file, by path, and every folder, with a slash after it; a temporary file's name is cut to what does
    /// not change from run to run.
    func tree(_ root: String = "/") throws(FileProblem) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        var folders = [root]
        while let above = folders.popLast() {
            for name in try names(in: above) {
                let path = PathText.path(of: name, in: above)
                if try status(path)?.isFolder == true {
                    folders.append(path)
                    found[path + "/"] = []
                } else {
                    let shown = name.hasSuffix(".tmp") ? PathText.path(of: ".tmp", in: above) : path
                    found[shown, default: []] += try contents(of: path) ?? []
                }
            }
        }
        return found
    }
}
