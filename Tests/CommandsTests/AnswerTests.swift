import Commands
import DeskTesting
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
            // A line of CSV ends with a carriage return and a line feed.
            #expect(answer.out.replacing("\r\n", with: "\n") == expected + "\n", sourceLocation: sourceLocation)
        }
    }

    @Test("list")
    func list() throws {
        try expect(
            "list meetings",
            """
            SLUG        DAYS                   STATUS   KIND             REGION  ROUND  TITLE             EVENTS
            ----------  ---------------------  -------  ---------------  ------  -----  ----------------  ------
            forum-2025  2025-05-06/2025-05-08  planned  imrf                            Forum of 2025     plan
            review-eca  2024-10-02/2024-10-03  held     regional-review  ECA     2      Review in Africa  review

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Program.version).
            """)
        try expect(
            "list reports --format csv",
            """
            slug,submitted,status,kind,region,state,symbol,title,events
            study-2025,2025-04-01,submitted,study,ECA,,,Study for the forum,study
            """)
        try expect(
            "list documents --format csv",
            """
            slug,date,symbol,title,publisher,address,events
            call-2024,2024-02-01,C/2024/1,Call for the forum,,,call
            """)
        try expect(
            "list requirements --format csv",
            """
            slug,forum,area,verb,per,due,title,events
            reviews-held,forum-2025,reviews,invites,region,forum-2025.start-1,Each region holds a review,want
            """, requirement: true)
        try expect("list sources --format csv", "slug,day,outcome,scope,address,events")
    }

    @Test("timeline")
    func timeline() throws {
        try expect(
            "timeline",
            """
            DATE                   STATUS   KIND             REGION  TITLE                REMARKS  EVENTS
            ---------------------  -------  ---------------  ------  -------------------  -------  ------
            2024-10-02/2024-10-03  held     regional-review  ECA     Review in Africa     hybrid   review
            2025-04-01             done     study            ECA     Study for the forum           study
            2025-05-06/2025-05-08  planned  imrf                     Forum of 2025                 plan

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Program.version).
            """)
        try expect(
            "timeline --region ECA --to 2024 --format csv",
            """
            date,status,kind,region,title,remarks,subject,events
            2024-10-02/2024-10-03,held,regional-review,ECA,Review in Africa,hybrid,meeting/review-eca,review
            """)
    }

    @Test("measure")
    func measure() throws {
        try expect(
            "measure reports",
            """
            reports: announced or submitted
            ===============================

            VALUE  POSSIBLE  EVENTS
            -----  --------  ------
                1         0  study

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Program.version).
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
            meeting/review-eca
            ==================

            FIELD   VALUE
            ------  ---------------------
            status  held
            days    2024-10-02/2024-10-03
            title   Review in Africa
            kind    regional-review
            region  ECA
            round   2
            mode    hybrid

            RECORDED                     EVENT   TYPE              SUBJECT           OCCURRED               NOTE
            ---------------------------  ------  ----------------  ----------------  ---------------------  ----
            2025-05-02T12:00:01.000000Z  review  meeting.convened  meeting/review-   2024-10-02/2024-10-03
                                                                   eca

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Program.version).
            """)
        try expect(
            "show event/study --format csv",
            """
            recordedtime,writer,sequence,id,type,subject,occurred,note
            2025-05-02T12:00:01.000000Z,lisbon,5,study,report.submitted,report/study-2025,2025-04-01,
            """)
    }

    @Test("log")
    func log() throws {
        try expect(
            "log --format csv",
            """
            recordedtime,writer,sequence,id,type,subject,occurred,note
            2025-05-02T12:00:00.000000Z,lisbon,1,ledger-lisbon,ledger.opened,ledger/lisbon,2025-05-02,
            2025-05-02T12:00:01.000000Z,lisbon,2,call,document.published,document/call-2024,2024-02-01,
            2025-05-02T12:00:01.000000Z,lisbon,3,plan,meeting.scheduled,meeting/forum-2025,2024-02-01,
            2025-05-02T12:00:01.000000Z,lisbon,4,review,meeting.convened,meeting/review-eca,2024-10-02/2024-10-03,
            2025-05-02T12:00:01.000000Z,lisbon,5,study,report.submitted,report/study-2025,2025-04-01,
            """)
        try expect(
            "log --subject meeting/forum-2025",
            """
            RECORDED                     EVENT  TYPE               SUBJECT             OCCURRED    NOTE
            ---------------------------  -----  -----------------  ------------------  ----------  ----
            2025-05-02T12:00:01.000000Z  plan   meeting.scheduled  meeting/forum-2025  2024-02-01

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Program.version).
            """)
        try expect("log --type meeting.cancelled --format csv", "recordedtime,writer,sequence,id,type,subject,occurred,note")
    }

    @Test("why")
    func why() throws {
        try expect(
            "why meetings --status held",
            """
            meetings: 1
            ===========

            EVENT   OCCURRED               TYPE              SUBJECT             DOCUMENT AND PLACE  NOTE
            ------  ---------------------  ----------------  ------------------  ------------------  ----
            review  2024-10-02/2024-10-03  meeting.convened  meeting/review-eca  C/2024/1, para 3

            Basis: As of 2025-05-02; lisbon 5 events; gcm-ledger \(Program.version).
            """)
        try expect(
            "why reviews-held --region ECA --format csv",
            """
            event,occurred,type,subject,cites,note
            plan,2024-02-01,meeting.scheduled,meeting/forum-2025,"C/2024/1, para 1",
            review,2024-10-02/2024-10-03,meeting.convened,meeting/review-eca,"C/2024/1, para 3",
            want,2024-02-01,requirement.adopted,requirement/reviews-held,"C/2024/1, para 4",
            """, requirement: true)
    }

    @Test("readiness")
    func readiness() throws {
        let row = "reviews-held,Each region holds a review,reviews,invites,Regional commissions,,region"
        try expect(
            "readiness --format csv",
            """
            id,title,area,verb,owedBy,owedTo,per,key,due,planningDayKnown,status,expected,reached,possible,metOn,looked,events,cites,remarks
            \(row),UNECE,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
            \(row),ECA,2025-05-05,yes,met,1,1,0,2024-10-03,,review,call-2024@para 4,
            \(row),ECLAC,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
            \(row),ESCAP,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
            \(row),ESCWA,2025-05-05,yes,outstanding,1,0,0,,,,call-2024@para 4,
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
                "version": "\(Program.version)",
                "writers": [
                  {
                    "writer": "lisbon",
                    "size": 5,
                    "root": "d35356453a8c05e8f8c84a94ef8f663b7565bb7fd119850e955e01634ce57287"
                  }
                ]
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
        try expect(
            "list documents --published-by 2024-02-01 --format json",
            """
            {
              "basis": {
                "asOf": "2025-05-02",
                "knownAt": null,
                "publishedBy": "2024-02-01",
                "today": "2025-05-02",
                "version": "\(Program.version)",
                "writers": [
                  {
                    "writer": "lisbon",
                    "size": 5,
                    "root": "d35356453a8c05e8f8c84a94ef8f663b7565bb7fd119850e955e01634ce57287"
                  }
                ]
              },
              "rows": [
                {
                  "slug": "call-2024",
                  "date": "2024-02-01",
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
        try expect("version", "gcm-ledger \(Program.version) (file format 1)")
        try expect("--version", "gcm-ledger \(Program.version) (file format 1)")
        try expect(
            "version --format json",
            """
            {
              "program": "gcm-ledger",
              "version": "\(Program.version)",
              "fileFormat": 1
            }
            """)
    }
}
