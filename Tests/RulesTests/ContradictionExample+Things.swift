import Events
import LedgerTesting

extension ContradictionExample {
    static let references: [ContradictionExample] = [
        ContradictionExample(.nothingThere, "A citation of a document") {
            try given(.convened("review", on: "2024-03-11").citing("brief").id("x"))
        } right: {
            try given(.convened("review", on: "2024-03-11").citing("brief").id("x"), .document("brief", on: "2025-01-01"))
        },
        ContradictionExample(.nothingThere, "A citation of a document that is retracted") {
            try given(
                .document("brief", on: "2024-03-01").id("brief"), .convened("review", on: "2024-03-11").citing("brief").id("x"),
                .retracted("brief"))
        } right: {
            try given(
                .document("brief", on: "2024-03-01").id("brief"), .convened("review", on: "2024-03-11").citing("brief").id("x"),
                .retracted("x"), .retracted("brief"))
        },
        ContradictionExample(.nothingThere, "A citation of a document that is corrected away to another name") {
            try given(
                .document("brief", on: "2024-03-01").id("brief"), .convened("review", on: "2024-03-11").citing("brief").id("x"),
                .corrected("brief", to: .document("note", on: "2024-03-01")))
        } right: {
            try given(
                .document("brief", on: "2024-03-01").id("brief"), .convened("review", on: "2024-03-11").citing("brief").id("x"),
                .corrected("brief", to: .document("brief", on: "2024-03-02")))
        },
        ContradictionExample(.nothingThere, "A citation of a correction itself") {
            try given(
                .convened("review", on: "2024-03-11").id("held"),
                .corrected("held", to: .convened("review", on: "2024-03-12")).citing("brief").id("x"))
        } right: {
            try given(
                .convened("review", on: "2024-03-11").id("held"), .document("brief", on: "2024-03-01"),
                .corrected("held", to: .convened("review", on: "2024-03-12")).citing("brief").id("x"))
        },
        ContradictionExample(.nothingThere, "A citation of a retraction itself") {
            try given(.convened("review", on: "2024-03-11").id("held"), .retracted("held").citing("brief").id("x"))
        } right: {
            try given(
                .convened("review", on: "2024-03-11").id("held"), .retracted("held").citing("brief").id("x"), .retracted("x"))
        },
        ContradictionExample(.nothingThere, "The meeting that a report is of") {
            try given(.submitted("summary", as: .of(.summaryReport, meeting: "review"), on: "2024-05-01").id("x"))
        } right: {
            try given(
                .submitted("summary", as: .of(.summaryReport, meeting: "review"), on: "2024-05-01").id("x"),
                .proposed("review", on: "2024-06-01"))
        },
        ContradictionExample(.nothingThere, "The meeting of a day rule") {
            try given(.proposed("forum", on: "2024-01-01"), .adopted("rule") { $0.due = try DayRule.written("review.start") }.id("x"))
        } right: {
            try given(
                .proposed("forum", on: "2024-01-01"), .adopted("rule") { $0.due = try DayRule.written("review-{region}.start") }.id("x"))
        },
    ]

    static let things: [ContradictionExample] = [
        ContradictionExample(.neverBegun, "A meeting that is only moved") {
            try given(.rescheduled("review", "2024-04", on: "2024-03-01").id("x"))
        } right: {
            try given(.rescheduled("review", "2024-04", on: "2024-03-01").id("x"), .proposed("review", on: "2024-02-01"))
        },
        ContradictionExample(.neverBegun, "A meeting whose beginning is retracted") {
            try given(
                .proposed("review", on: "2024-02-01").id("p"), .agendaSet("review", ["Opening"], on: "2024-03-01").id("x"), .retracted("p"))
        } right: {
            try given(
                .proposed("review", on: "2024-02-01").id("p"), .agendaSet("review", ["Opening"], on: "2024-03-01").id("x"),
                .scheduled("review", "2024-04", on: "2024-02-28"), .retracted("p"))
        },
        ContradictionExample(.undescribed, "A meeting without a kind") {
            var meeting = MeetingDescription()
            meeting.title = "A meeting"
            return try given(.proposed("review", as: meeting, on: "2024-02-01").id("x"))
        } right: {
            var meeting = MeetingDescription()
            meeting.title = "A meeting"
            return try given(.proposed("review", as: meeting, on: "2024-02-01").id("x"), .convened("review", on: "2024-03-11"))
        },
        ContradictionExample(.undescribed, "A report without a title") {
            var report = ReportDescription()
            report.kind = .study
            return try given(.submitted("study", as: report, on: "2024-02-01").id("x"))
        } right: {
            var report = ReportDescription()
            report.kind = .study
            return try given(.submitted("study", as: report, on: "2024-02-01").id("x"), .announced("study", on: "2024-01-01"))
        },
        ContradictionExample(.heldAndCancelled, "A meeting held and cancelled") {
            try given(.convened("review", on: "2024-03-11"), .cancelled("review", on: "2024-03-12").id("x"))
        } right: {
            try given(.convened("review", on: "2024-03-11"), .cancelled("review", on: "2024-03-12").id("x"), .retracted("x"))
        },
    ]

    static let statedOnce: [ContradictionExample] = [
        ContradictionExample(.stated, "A document published twice") {
            try given(.document("brief", on: "2024-03-01"), .document("brief", on: "2024-03-02").id("x"))
        } right: {
            try given(.document("brief", on: "2024-03-01"), .document("brief-2", on: "2024-03-02").id("x"))
        },
        ContradictionExample(.stated, "A requirement adopted twice") {
            try given(.proposed("forum", on: "2024-01-01"), .adopted("rule", on: "2031-01-01"), .adopted("rule", on: "2032-01-01").id("x"))
        } right: {
            try given(
                .proposed("forum", on: "2024-01-01"), .adopted("rule", on: "2031-01-01"), .dropped("rule", on: "2031-06-01"),
                .adopted("rule", on: "2032-01-01").id("x"))
        },
        ContradictionExample(.notStanding, "A requirement dropped twice") {
            try given(
                .proposed("forum", on: "2024-01-01"), .adopted("rule", on: "2031-01-01"), .dropped("rule", on: "2031-01-01"),
                .dropped("rule", on: "2031-02-01").id("x"))
        } right: {
            try given(.proposed("forum", on: "2024-01-01"), .adopted("rule", on: "2031-01-01"), .dropped("rule", on: "2031-01-01").id("x"))
        },
    ]
}
