/// The bytes between the values of an envelope, as they stand in every line of a writer's file.
///
/// A class, so that they are compared with where they stand.
final class EnvelopeTokens: Sendable {
    let open = ByteToken("{")
    let batch = ByteToken("\"batch\":\"")
    let afterBatch = ByteToken("\",")
    let checksum = ByteToken("\"crc32c\":\"")
    let data = ByteToken("\",\"data\":")
    let id = ByteToken(",\"id\":\"")
    let occurred = ByteToken("\",\"occurred\":\"")
    let recorded = ByteToken("\",\"recordedtime\":\"")
    let sequence = ByteToken("\",\"sequence\":\"")
    /// Of two tokens, as a writer's name may be long.
    let source = ByteToken("\",\"source\":\"")
    let writer: ByteToken
    let subject = ByteToken("\",\"specversion\":\"1.0\",\"subject\":\"")
    let time = ByteToken("\",\"time\":\"")
    /// After the effective day.
    let midnight = ByteToken("T00:00:00Z")
    let type = ByteToken("\",\"type\":\"")
    /// Of two tokens, as together they are too long for one.
    let schema = ByteToken(",\"dataschema\":\"")
    let correction = ByteToken("urn:gcm-ledger:event.corrected:2\"")
    /// The names of what a correction changes.
    let changedData = ByteToken("\"data\":")
    let changedDays = ByteToken("\"occurred\":\"")
    let changedSubject = ByteToken("\"subject\":\"")
    let changedType = ByteToken("\"type\":\"")
    let comma = ByteToken(",")

    init(writer: String) {
        self.writer = ByteToken(writer)
    }
}
