/// A region of the regional reviews: one of the five United Nations regional commissions.
///
/// A State can be in several.
package enum Region: String, Word {
    case unece = "UNECE"
    case eca = "ECA"
    case eclac = "ECLAC"
    case escap = "ESCAP"
    case escwa = "ESCWA"

    /// The region whose commission goes by another short name, of its own or in another language.
    package init?(otherName name: String) {
        switch name.uppercased() {
        case "ECE", "CEE-ONU": self = .unece
        case "UNECA": self = .eca
        case "UNECLAC", "CEPAL": self = .eclac
        case "UNESCAP": self = .escap
        case "UNESCWA": self = .escwa
        default: return nil
        }
    }

    /// The full name of the commission.
    package var title: String {
        switch self {
        case .unece: "United Nations Economic Commission for Europe"
        case .eca: "United Nations Economic Commission for Africa"
        case .eclac: "United Nations Economic Commission for Latin America and the Caribbean"
        case .escap: "United Nations Economic and Social Commission for Asia and the Pacific"
        case .escwa: "United Nations Economic and Social Commission for Western Asia"
        }
    }
}
