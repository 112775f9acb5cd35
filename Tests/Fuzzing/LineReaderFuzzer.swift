import Events
import Evidence
import JSON
import Wire

/// What libFuzzer calls with bytes that it made: they are read as a line, as they are and with the right checksum, and as an offer.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzLineReader(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    LineLaws.hold(for: bytes)
    if let sealed = LineLaws.sealed(bytes) { LineLaws.hold(for: sealed) }
    return 0
}

/// What holds for every line and every offer, whatever its bytes.
enum LineLaws {
    static func hold(for bytes: [UInt8]) {
        readLine(bytes)
        readOffer(bytes)
    }

    /// What is taken is canonical, and moving it to where it stands changes no byte; what is not has a place.
    private static func readLine(_ bytes: [UInt8]) {
        var reader = LineReader()
        do throws(LineProblem) {
            let event = try reader.read(bytes.span)
            let recording = Recording(
                id: event.id, writer: event.writer, sequence: event.sequence, batch: event.batch, recorded: event.recorded)
            precondition((try? reader.value(of: bytes.span).canonicalBytes()) == bytes, "a line that is taken is canonical")
            precondition((try? LineWriter.line(moving: bytes.span, recording)) == bytes, "a line that is taken is written so again")
        } catch {
            switch error {
            case .json(let problem): precondition((0...bytes.count).contains(problem.offset), "a problem has a place in the line")
            case .fields(let problems): precondition(!problems.isEmpty, "a refused line has a reason")
            case .tooLong, .checksum, .notCanonical, .carriageReturn: break
            }
        }
    }

    /// What is taken is taken again in the spelling that it got.
    private static func readOffer(_ bytes: [UInt8]) {
        var reader = OfferReader()
        do throws(OfferProblem) {
            let offer = try reader.read(bytes.span)
            let spelling = offer.content.canonicalBytes()
            precondition((try? reader.read(spelling.span))?.content.canonicalBytes() == spelling, "an offer has one spelling")
        } catch {
            if case .fields(let problems) = error { precondition(!problems.isEmpty, "a refused offer has a reason") }
        }
    }

    /// The same in canonical form with the checksum that it has to have; nothing for what has none.
    static func sealed(_ bytes: [UInt8]) -> [UInt8]? {
        guard let document = try? JSONDocument(parsing: bytes), case .object(let members) = document.value(document.root),
            members.contains(where: { $0.name == "crc32c" })
        else { return nil }
        var line = JSONValue.object(members.filter { $0.name != "crc32c" } + [("crc32c", "00000000")]).canonicalBytes()
        guard let place = line.firstRange(of: Array(#""crc32c":"00000000""#.utf8)) else { return nil }
        let digits = (place.upperBound - 9)..<(place.upperBound - 1)
        line.replaceSubrange(digits, with: CRC32C.hex(CRC32C.checksum(line.span)).utf8)
        return line
    }
}
