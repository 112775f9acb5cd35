/// Who may change what lies on the disk: Journal through the one place that knows what is inside of a ledger, Commands where a user
/// names a place, and nobody else.
enum WriteRule {
    static func violations(_ file: SourceText) -> [String] {
        let code = SwiftCode.of(file.text)
        let isChanging =
            code.contains(/\b(system|files|disk)\.(replace|remove|rename|truncate|makeFolder|setPermissions|removeLeftovers)\(/)
            || code.contains(/for: \.(updating|creating|writing)\b/)
        guard isChanging, !file.path.hasPrefix("Sources/Files/") else { return [] }
        guard file.path.hasPrefix("Sources/Journal/") else {
            return ["\(file.path) changes files, which only Journal does, and Commands by deliver(_:to:)"]
        }
        return code.contains("ContainedFileSystem") ? [] : ["\(file.path) writes past ContainedFileSystem"]
    }
}
