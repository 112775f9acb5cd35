import GlobalCompact

/// The kinds of reports of the Compact's follow-up and review.
package enum ReportKind: String, Word {
    case voluntaryGCMReport = "voluntary-gcm-report"
    /// Of the 2030 Agenda: never counted among the Compact's own reports.
    case voluntaryNationalReview = "voluntary-national-review"
    case summaryReport = "summary-report"
    case secretaryGeneralReport = "secretary-general-report"
    case stakeholderReport = "stakeholder-report"
    case study
    case other
}

/// To whom a report is handed on.
package enum Recipient: String, Word {
    case coordinator
    case presidentOfTheGeneralAssembly = "president-of-the-general-assembly"
    case coFacilitators = "co-facilitators"
    case generalAssembly = "general-assembly"
    case secretaryGeneral = "secretary-general"
}
