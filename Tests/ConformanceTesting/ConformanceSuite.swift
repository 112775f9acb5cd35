/// The suites of cases from outside that docs/evidence.md has a row for, by their names there.
package enum ConformanceSuite: String, CaseIterable, Sendable {
    case jsonToAccept = "JSONTestSuite, to be accepted"
    case jsonToRefuse = "JSONTestSuite, to be refused"
    case jsonFreeChoice = "JSONTestSuite, left to the reader"
    case jsonOwn = "RFC 8259, further texts of our own"
    case canonicalSamples = "RFC 8785, samples"
    case canonicalNumbers = "RFC 8785, numbers of appendix B"
    case merkleRoots = "RFC 6962, roots of the eight-leaf example"
    case merklePaths = "RFC 6962, paths and proofs of section 2.1.3"
    case merkleGoodProofs = "RFC 6962, proofs up to 33 leaves, to be accepted"
    case merkleBadProofs = "RFC 6962, proofs with one place altered, to be refused"
    case datesToAccept = "EDTF, level 0 and open ends, to be accepted"
    case datesToRefuse = "EDTF, invalid and higher levels, to be refused"
    case sha256 = "SHA-256, vectors of NIST"
    case crc32c = "CRC-32C, vectors of RFC 3720"
}
