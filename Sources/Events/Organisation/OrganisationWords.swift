import GlobalCompact

/// The kinds of organisations and bodies.
package enum OrganisationKind: String, Word {
    case unEntity = "un-entity"
    case regionalCommission = "regional-commission"
    case regionalOrganisation = "regional-organisation"
    case consultativeProcess = "consultative-process"
    case network
    case coalition
    case fund
    case committee
    case civilSociety = "civil-society"
    case academia
    case governmentOffice = "government-office"
    case other
}
