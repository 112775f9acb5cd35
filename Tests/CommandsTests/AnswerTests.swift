import Commands
import DeskTesting
import Messages
import Testing

@Suite("Answers, word for word")
struct AnswerTests {
    private func expect(
        _ question: String, _ expected: String, requirement: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try Desk.with { desk in
            try desk.openSmall()
            if requirement { try desk.append([Desk.requirement]) }
            let answer = try desk.done(question, sourceLocation: sourceLocation)
            let given = question.contains("--format csv") ? answer.records.joined(separator: "\n") + "\n" : answer.out
            #expect(given == expected + "\n", sourceLocation: sourceLocation)
        }
    }

    @Test("list")
    func list() throws {
        try expect(
            "list meetings",
            """
            Meetings, as of 2 May 2025: 2
            =============================

            SLUG        DAYS             STATUS   KIND             REGION  ROUND  TITLE
            ----------  ---------------  -------  ---------------  ------  -----  ----------------
            forum-2025  6 to 8 May 2025  planned  imrf                            Forum of 2025
            review-eca  2 to 3 Oct 2024  held     regional review  ECA     2      Review in Africa

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Edition.version).

            What was said of the first:
              gcm-ledger show meeting/forum-2025 --as-of 2025-05-02
            """)
        try expect(
            "list reports --format csv",
            """
            slug,occurred,earliest,latest,status,kind,region,state,symbol,title,events
            study-2025,2025-04-01,2025-04-01,2025-04-01,submitted,study,ECA,,,Study for the forum,study
            """)
        try expect(
            "list documents --format csv",
            """
            slug,occurred,earliest,latest,symbol,title,publisher,address,events
            call-2024,2024-02-01,2024-02-01,2024-02-01,C/2024/1,Call for the forum,,,call
            """)
        try expect(
            "list requirements --format csv",
            """
            slug,forum,area,verb,per,due,title,events
            reviews-held,forum-2025,reviews,invites,region,forum-2025.start-1,Each region holds a review,want
            """, requirement: true)
        try expect("list sources --format csv", "slug,occurred,earliest,latest,outcome,scope,address,events")
    }

    @Test("timeline")
    func timeline() throws {
        try expect(
            "timeline",
            """
            Meetings and reports, as of 2 May 2025: 3
            =========================================

            WHEN             STATUS   WHAT                 KIND             REGION  REMARKS
            ---------------  -------  -------------------  ---------------  ------  -------
            2 to 3 Oct 2024  held     Review in Africa     regional review  ECA     hybrid
            1 Apr 2025       done     Study for the forum  study            ECA
            6 to 8 May 2025  planned  Forum of 2025        IMRF

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Edition.version).

            How the last was planned and held:
              gcm-ledger show meeting/forum-2025 --as-of 2025-05-02
            """)
        try expect(
            "timeline --region ECA --to 2024 --format csv",
            """
            occurred,earliest,latest,status,title,kind,region,remarks,subject,events
            2024-10-02/2024-10-03,2024-10-02,2024-10-03,held,Review in Africa,regional-review,ECA,hybrid,meeting/review-eca,review
            """)
    }

    @Test("measure")
    func measure() throws {
        try expect(
            "measure reports",
            """
            Reports, as of 2 May 2025: 1
            ============================

            VALUE
            -----
                1

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Edition.version).

            Which events make it:
              gcm-ledger why reports --as-of 2025-05-02
            """)
        try expect(
            "measure meetings --by status,region --format csv",
            "status,region,value,possible,events\nheld,ECA,1,0,review\nplanned,,1,0,plan")
    }

    @Test("On a day within a meeting of two days, the count of those held may gain one and that of those planned may lose none")
    func possible() throws {
        try expect("measure meetings --status held --as-of 2024-10-02 --format csv", "value,possible,events\n0,1,")
        try expect("measure meetings --status held --as-of 2024-10-03 --format csv", "value,possible,events\n1,0,review")
        try expect("measure meetings --status held --as-of 2024-10-01 --format csv", "value,possible,events\n0,0,")
    }

    @Test("show")
    func show() throws {
        try expect(
            "show review-eca",
            """
            Review in Africa (meeting/review-eca), as of 2 May 2025: held, 2 to 3 Oct 2024
            ==============================================================================

            FIELD   VALUE
            ------  ---------------
            kind    regional review
            region  ECA
            round   2
            mode    hybrid

            What was said of it
            ===================

            WHEN             WHAT      SOURCE
            ---------------  --------  ----------------
            2 to 3 Oct 2024  convened  C/2024/1, para 3

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Edition.version).

            Where each of this is said:
              gcm-ledger why meeting/review-eca --as-of 2025-05-02
            """)
        try expect(
            "show event/study --format csv",
            """
            recordedtime,writer,sequence,id,type,subject,occurred,earliest,latest,note,batchPlace,batchSize
            2025-05-02T12:00:01.000000Z,lisbon,5,study,report.submitted,report/study-2025,2025-04-01,2025-04-01,2025-04-01,,4,4
            """)
    }

    @Test("log")
    func log() throws {
        try expect(
            "log --format csv",
            """
            recordedtime,writer,sequence,id,type,subject,occurred,earliest,latest,note,batchPlace,batchSize
            2025-05-02T12:00:00.000000Z,lisbon,1,ledger-lisbon,ledger.opened,ledger/lisbon,2025-05-02,2025-05-02,2025-05-02,,,
            2025-05-02T12:00:01.000000Z,lisbon,2,call,document.published,document/call-2024,2024-02-01,2024-02-01,2024-02-01,,1,4
            2025-05-02T12:00:01.000000Z,lisbon,3,plan,meeting.scheduled,meeting/forum-2025,2024-02-01,2024-02-01,2024-02-01,,2,4
            2025-05-02T12:00:01.000000Z,lisbon,4,review,meeting.convened,meeting/review-eca,2024-10-02/2024-10-03,2024-10-02,2024-10-03,,3,4
            2025-05-02T12:00:01.000000Z,lisbon,5,study,report.submitted,report/study-2025,2025-04-01,2025-04-01,2025-04-01,,4,4
            """)
        try expect(
            "log --subject meeting/forum-2025",
            """
            1 event about meeting/forum-2025, in the order in which they occurred
            =====================================================================

            RECORDED          EVENT  TYPE               SUBJECT             OCCURRED
            ----------------  -----  -----------------  ------------------  ----------
            2 May 2025 12:00  plan   meeting.scheduled  meeting/forum-2025  1 Feb 2024

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Edition.version).

            What the last event states:
              gcm-ledger show plan --as-of 2025-05-02
            """)
        try expect(
            "log --type meeting.cancelled --format csv",
            "recordedtime,writer,sequence,id,type,subject,occurred,earliest,latest,note,batchPlace,batchSize")
    }

    @Test("why")
    func why() throws {
        try expect(
            "why meetings --status held",
            """
            Meetings of status held, as of 2 May 2025: 1
            ============================================

            EVENT   OCCURRED         TYPE              SUBJECT             SAYS     DOCUMENT AND PLACE
            ------  ---------------  ----------------  ------------------  -------  ------------------
            review  2 to 3 Oct 2024  meeting.convened  meeting/review-eca  round 2  C/2024/1, para 3

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Edition.version).
            """)
        try expect(
            "why reviews-held --region ECA --format csv",
            """
            event,occurred,earliest,latest,type,subject,says,cites,note
            plan,2024-02-01,2024-02-01,2024-02-01,meeting.scheduled,meeting/forum-2025,planned 6 to 8 May 2025,call-2024@para 1,
            review,2024-10-02/2024-10-03,2024-10-02,2024-10-03,meeting.convened,meeting/review-eca,round 2,call-2024@para 3,
            want,2024-02-01,2024-02-01,2024-02-01,requirement.adopted,requirement/reviews-held,\
            owed by Regional commissions; at least 1,call-2024@para 4,
            """, requirement: true)
    }

    @Test("readiness")
    func readiness() throws {
        let row = "reviews-held,Each region holds a review,reviews,invites,Regional commissions,,region"
        try expect(
            "readiness --format csv",
            """
            number,group,id,title,area,verb,owedBy,owedTo,per,key,due,planningDayKnown,status,expected,reached,possible,metOn,looked,\
            events,cites,remarks
            1,not yet due,\(row),UNECE,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
            1,done,\(row),ECA,2025-05-05,yes,met,1,1,0,2024-10-03,,review,call-2024@para 4,
            1,not yet due,\(row),ECLAC,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
            1,not yet due,\(row),ESCAP,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
            1,not yet due,\(row),ESCWA,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
            """, requirement: true)
    }

    @Test("In JSON the basis comes first, with the root of each file")
    func json() throws {
        try expect(
            "measure reports --format json",
            """
            {
              "basis": {
                "asOf": "2025-05-02",
                "knownAt": null,
                "publishedBy": null,
                "today": "2025-05-02",
                "version": "\(Edition.version)",
                "writers": [
                  {
                    "writer": "lisbon",
                    "size": 5,
                    "root": "d35356453a8c05e8f8c84a94ef8f663b7565bb7fd119850e955e01634ce57287"
                  }
                ]
              },
              "query": {
                "command": "measure",
                "operands": [
                  "reports"
                ],
                "options": {}
              },
              "measure": "reports",
              "rows": [
                {
                  "key": {},
                  "value": 1,
                  "possible": 0,
                  "events": [
                    "study"
                  ]
                }
              ],
              "overlap": false,
              "notes": []
            }
            """)
    }

    @Test("In JSON days stand as they are stated, and beside them the first and the last that may be meant")
    func jsonDays() throws {
        try expect(
            "list documents --published-by 2024-02-01 --format json",
            """
            {
              "basis": {
                "asOf": "2025-05-02",
                "knownAt": null,
                "publishedBy": "2024-02-01",
                "today": "2025-05-02",
                "version": "\(Edition.version)",
                "writers": [
                  {
                    "writer": "lisbon",
                    "size": 5,
                    "root": "d35356453a8c05e8f8c84a94ef8f663b7565bb7fd119850e955e01634ce57287"
                  }
                ]
              },
              "query": {
                "command": "list",
                "operands": [
                  "documents"
                ],
                "options": {}
              },
              "rows": [
                {
                  "slug": "call-2024",
                  "occurred": "2024-02-01",
                  "earliest": "2024-02-01",
                  "latest": "2024-02-01",
                  "symbol": "C/2024/1",
                  "title": "Call for the forum",
                  "publisher": "",
                  "address": "",
                  "events": [
                    "call"
                  ]
                }
              ],
              "possible": []
            }
            """)
    }

    @Test("version")
    func version() throws {
        try expect("version", "gcm-ledger \(Edition.version) (file format 1)")
        try expect("--version", "gcm-ledger \(Edition.version) (file format 1)")
        try expect(
            "version --format json",
            """
            {
              "program": "gcm-ledger",
              "version": "\(Edition.version)",
              "fileFormat": 1
            }
            """)
    }
}
