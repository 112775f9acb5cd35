extension GoldenLines {
    /// Intervals with both ends in one precision, as they are written now: of the lines that spell them otherwise, and of those below.
    static let periodLines = #"""
        {"batch":"1/2","crc32c":"2b90d470","data":{"abstained":12,"abstaining":["GHA","SEN"],"against":5,"body":"General Assembly","ci\#
        tes":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"didNotVote\#
        ":24,"inFavour":152,"isWholeList":true,"meeting":"imrf-2026","owedBy":["ECA","UNECE"],"owedTo":["President of the General Asse\#
        mbly"],"paragraph":"para. 12 (b)","procedure":"recorded-vote","symbol":"A/RES/79/1","text":"In our own words: one office\nin e\#
        ach province.","title":"Modalities of the second forum","verb":"requests","votedAgainst":["HUN"],"votedInFavour":["GHA","SEN"]\#
        },"id":"decision-adopted-1-today","occurred":"2024-05-02/2024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"\#
        0000000126","source":"geneva","specversion":"1.0","subject":"decision/modalities-2026","time":"2024-06-30T00:00:00Z","type":"d\#
        ecision.adopted"}
        {"batch":"2/2","crc32c":"b33f2e08","data":{},"id":"decision-adopted-2-today","occurred":"2024-05-02/2024-06-30","recordedtime"\#
        :"2026-02-03T09:15:42.000000Z","sequence":"0000000127","source":"geneva","specversion":"1.0","subject":"decision/modalities-20\#
        26","time":"2024-06-30T00:00:00Z","type":"decision.adopted"}
        {"batch":"1/2","crc32c":"8e556c99","data":{"amount":{"amount":"250000.00","currency":"EUR"},"asAt":"2025-12-31","cites":[{"at"\#
        :"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"detail":"Counted by t\#
        he secretariat.","exactness":"about","fund":"migration-mptf","isDoubtful":true,"of":"pledges","over":"2022-05-21/2025-12-31","\#
        overText":"since the first forum","region":"ECA","scope":"Europe and Central Asia, in the document’s words","states":["GHA","S\#
        EN"],"unit":"percent","value":98,"why":"The document gives no reason."},"id":"figure-stated-1-today","occurred":"2024-05-02","\#
        recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000128","source":"geneva","specversion":"1.0","subject":"figure/pl\#
        edges-unece","time":"2024-05-02T00:00:00Z","type":"figure.stated"}
        {"batch":"1/2","crc32c":"c31672a7","data":{"amount":{"amount":"250000.00","currency":"EUR"},"booked":{"amount":"271300.50","cu\#
        rrency":"USD"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2\#
        024"}],"donor":["DEU"],"donorOffice":"Federal Foreign Office","earmarking":"thematic area 4","fund":"migration-mptf","note":"I\#
        ts \"annex\" was not seen.","pledge":"prt-2","region":"ECA"},"id":"contribution-announced-1-today","occurred":"2024-05-02/2024\#
        -06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000129","source":"geneva","specversion":"1.0","subject":"\#
        contribution/deu-2024","time":"2024-06-30T00:00:00Z","type":"contribution.announced"}
        {"batch":"2/2","crc32c":"f8eb91dd","data":{},"id":"contribution-announced-2-today","occurred":"2024-05-02/2024-06-30","recorde\#
        dtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000130","source":"geneva","specversion":"1.0","subject":"contribution/deu\#
        -2024","time":"2024-06-30T00:00:00Z","type":"contribution.announced"}
        {"batch":"1/2","crc32c":"17102e4e","data":{"amount":{"amount":"250000.00","currency":"EUR"},"booked":{"amount":"271300.50","cu\#
        rrency":"USD"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2\#
        024"}],"why":"The document gives no reason."},"id":"contribution-repaid-1-today","occurred":"2024-05-02/2024-06-30","recordedt\#
        ime":"2026-02-03T09:15:42.000000Z","sequence":"0000000131","source":"geneva","specversion":"1.0","subject":"contribution/deu-2\#
        024","time":"2024-06-30T00:00:00Z","type":"contribution.repaid"}
        {"batch":"2/2","crc32c":"0c39c5da","data":{},"id":"contribution-repaid-2-today","occurred":"2024-05-02/2024-06-30","recordedti\#
        me":"2026-02-03T09:15:42.000000Z","sequence":"0000000132","source":"geneva","specversion":"1.0","subject":"contribution/deu-20\#
        24","time":"2024-06-30T00:00:00Z","type":"contribution.repaid"}
        {"batch":"1/2","crc32c":"0182cb27","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next ste\#
        ps”","document":"work-plan-2024"}],"note":"Its \"annex\" was not seen."},"id":"target-missed-1-today","occurred":"2024-05-02/2\#
        024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000133","source":"geneva","specversion":"1.0","subject\#
        ":"target/capitalization-2026","time":"2024-06-30T00:00:00Z","type":"target.missed"}
        {"batch":"2/2","crc32c":"d973f04d","data":{},"id":"target-missed-2-today","occurred":"2024-05-02/2024-06-30","recordedtime":"2\#
        026-02-03T09:15:42.000000Z","sequence":"0000000134","source":"geneva","specversion":"1.0","subject":"target/capitalization-202\#
        6","time":"2024-06-30T00:00:00Z","type":"target.missed"}
        {"batch":"1/2","crc32c":"c57fec9b","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next ste\#
        ps”","document":"work-plan-2024"}],"note":"Provisional.","sessions":[{"ends":"11:30","kind":"plenary","moderators":["Permanen\#
        t Mission of Portugal","UNECE"],"on":"2024-11-25","starts":"10:00","title":"Opening"},{"title":"Round table 1: objectives 2, 5\#
        , 6"}],"timeZone":"CET"},"id":"meeting-agenda-set-1-today","occurred":"2024-09-01/2024-10-04","recordedtime":"2026-02-03T09:15\#
        :42.000000Z","sequence":"0000000135","source":"geneva","specversion":"1.0","subject":"meeting/review-2-unece","time":"2024-10-\#
        04T00:00:00Z","type":"meeting.agenda-set"}
        {"batch":"2/2","crc32c":"ef64ba38","data":{},"id":"meeting-agenda-set-2-today","occurred":"2024-09-01/2024-10-04","recordedtim\#
        e":"2026-02-03T09:15:42.000000Z","sequence":"0000000136","source":"geneva","specversion":"1.0","subject":"meeting/review-2-une\#
        ce","time":"2024-10-04T00:00:00Z","type":"meeting.agenda-set"}
        {"batch":"1/2","crc32c":"5d55cc81","data":{"baseline":"90 days in 2022","by":["PRT"],"cites":[{"at":"para. 70","document":"pro\#
        gress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"forms":["financial","human-resource","process"],\#
        "forum":"imrf-2026","implementedIn":["GHA","SEN"],"indicator":"days until a permit is given","matches":"prt-2","number":"No. 1\#
        7","objectives":[2,5,21],"principles":[1,10],"register":"pledging dashboard","stakeholders":["Association of Mayors","Youth Fo\#
        rum"],"targetDate":"2026","targetValue":"30 days","text":"In our own words: one office\nin each province.","title":"Shorten th\#
        e way to a residence permit","type":"common","why":"The document gives no reason."},"id":"pledge-amended-1-today","occurred":"\#
        2024-05-02/2024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000137","source":"geneva","specversion":"1\#
        .0","subject":"pledge/prt-1","time":"2024-06-30T00:00:00Z","type":"pledge.amended"}
        {"batch":"2/2","crc32c":"67ab3b3c","data":{},"id":"pledge-amended-2-today","occurred":"2024-05-02/2024-06-30","recordedtime":"\#
        2026-02-03T09:15:42.000000Z","sequence":"0000000138","source":"geneva","specversion":"1.0","subject":"pledge/prt-1","time":"20\#
        24-06-30T00:00:00Z","type":"pledge.amended"}
        {"batch":"1/2","crc32c":"445ac218","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next ste\#
        ps”","document":"work-plan-2024"}],"covers":"2024/2027","kind":"agreement","objectives":[2,5,21],"offices":["IOM","UNICEF"],"o\#
        therParties":["European Union"],"partners":["GHA","SEN"],"states":["GHA","SEN"],"text":"In our own words: one office\nin eac\#
        h province.","title":"National strategy on migration 2024–2027"},"id":"policy-drafted-1-today","occurred":"2024-05-02/2024-06-\#
        30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000139","source":"geneva","specversion":"1.0","subject":"poli\#
        cy/sen-strategy","time":"2024-06-30T00:00:00Z","type":"policy.drafted"}
        {"batch":"2/2","crc32c":"2f7c682f","data":{},"id":"policy-drafted-2-today","occurred":"2024-05-02/2024-06-30","recordedtime":"\#
        2026-02-03T09:15:42.000000Z","sequence":"0000000140","source":"geneva","specversion":"1.0","subject":"policy/sen-strategy","ti\#
        me":"2024-06-30T00:00:00Z","type":"policy.drafted"}
        {"batch":"1/2","crc32c":"ad30d5b3","data":{"agencies":["ILO","IOM","UNICEF"],"amount":{"amount":"250000.00","currency":"EUR"},\#
        "cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"donors"\#
        :["DEU","NOR"],"fund":"migration-mptf","lead":"IOM","months":36,"objectives":[2,5,21],"region":"ECA","scope":"Europe and Centr\#
        al Asia, in the document’s words","states":["GHA","SEN"],"text":"In our own words: one office\nin each province.","thematicAre\#
        a":4,"title":"Work permits along the corridor"},"id":"programme-funded-1-today","occurred":"2024-05-02/2024-06-30","recordedti\#
        me":"2026-02-03T09:15:42.000000Z","sequence":"0000000141","source":"geneva","specversion":"1.0","subject":"programme/corridor"\#
        ,"time":"2024-06-30T00:00:00Z","type":"programme.funded"}
        {"batch":"2/2","crc32c":"85851473","data":{},"id":"programme-funded-2-today","occurred":"2024-05-02/2024-06-30","recordedtime"\#
        :"2026-02-03T09:15:42.000000Z","sequence":"0000000142","source":"geneva","specversion":"1.0","subject":"programme/corridor","t\#
        ime":"2024-06-30T00:00:00Z","type":"programme.funded"}
        {"batch":"1/2","crc32c":"8819bde2","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next ste\#
        ps”","document":"work-plan-2024"}],"coChairs":["Civil society","IOM"],"kind":"country","partOf":"United Nations Secretariat","\#
        region":"ECA","scope":"Europe and Central Asia, in the document’s words","seat":"Addis Ababa","states":["GHA","SEN"],"text":"I\#
        n our own words: one office\nin each province.","title":"Network on Migration for West Africa"},"id":"network-established-1-to\#
        day","occurred":"2024-05-02/2024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000143","source":"geneva"\#
        ,"specversion":"1.0","subject":"network/network-wa","time":"2024-06-30T00:00:00Z","type":"network.established"}
        {"batch":"2/2","crc32c":"45acb35a","data":{"kind":"country","title":"Network on Migration for West Africa"},"id":"network-esta\#
        blished-2-today","occurred":"2024-05-02/2024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000144","sour\#
        ce":"geneva","specversion":"1.0","subject":"network/network-wa","time":"2024-06-30T00:00:00Z","type":"network.established"}
        {"crc32c":"224864de","data":{"cites":[{"at":"para. 70","document":"progress-declaration"}],"sessions":[{"on":"2026-05-01/2026-\#
        05-08","title":"Round tables"},{"on":"2026-05-05","title":"Opening"}]},"id":"today-agenda","occurred":"2024-01/2024-03","recor\#
        dedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000156","source":"geneva","specversion":"1.0","subject":"meeting/imrf-2\#
        026","time":"2024-03-31T00:00:00Z","type":"meeting.agenda-set"}
        {"crc32c":"dc92891d","data":{"planned":"2024-07/2024-12","title":"A hearing, 2024-07/2024"},"id":"today-proposed","occurred":"\#
        2024-01-01/2024-03-11","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000157","source":"geneva","specversion":"1\#
        .0","subject":"meeting/hearing-2024","time":"2024-03-11T00:00:00Z","type":"meeting.proposed"}
        {"crc32c":"c643411f","data":{"kind":"hearing","planned":"2024-11-20/2024-12-31"},"id":"today-scheduled","occurred":"2024-03-11\#
        /2024-12-31","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000158","source":"geneva","specversion":"1.0","subje\#
        ct":"meeting/hearing-2024","time":"2024-12-31T00:00:00Z","type":"meeting.scheduled"}
        {"crc32c":"ae1fd9b7","data":{"deadline":"2024-01-01/2024-02-20","kind":"concept-notes","title":"Concept notes"},"id":"today-ca\#
        ll","occurred":"2023-11-28/2023-11-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000159","source":"geneva",\#
        "specversion":"1.0","subject":"call/concepts-2024","time":"2023-11-30T00:00:00Z","type":"call.opened"}
        {"crc32c":"6ae2a7c3","data":{"until":"2025-01/2026-06"},"id":"today-extended","occurred":"2024-07/2024-12","recordedtime":"202\#
        6-02-03T09:15:42.000000Z","sequence":"0000000160","source":"geneva","specversion":"1.0","subject":"programme/sen-returns","tim\#
        e":"2024-12-31T00:00:00Z","type":"programme.extended"}
        {"crc32c":"dccec054","data":{"covers":"2019-07/2021-12","title":"Returns"},"id":"today-practice","occurred":"2024-03","recorde\#
        dtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000161","source":"geneva","specversion":"1.0","subject":"practice/returns\#
        ","time":"2024-03-31T00:00:00Z","type":"practice.published"}
        {"crc32c":"53efa09b","data":{"by":["PRT"],"targetDate":"2026-07/2027-12","title":"Schools"},"id":"today-pledge","occurred":"20\#
        24-01/2024-09","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000162","source":"geneva","specversion":"1.0","sub\#
        ject":"pledge/prt-7","time":"2024-09-30T00:00:00Z","type":"pledge.made"}
        {"crc32c":"02689f25","data":{"planned":"2024-01/2024-06","states":["PRT"]},"id":"today-announced","occurred":"2024-02-01/2024-\#
        03-15","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000163","source":"geneva","specversion":"1.0","subject":"r\#
        eport/prt-2024","time":"2024-03-15T00:00:00Z","type":"report.announced"}
        {"crc32c":"e96de0c5","data":{"amount":{"amount":"250000.00","currency":"EUR"},"asAt":"2022-01/2022-03","cites":[{"at":"para. 7\#
        0","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"detail":"Counted by the secret\#
        ariat.","exactness":"about","fund":"migration-mptf","isDoubtful":true,"of":"pledges","over":"2022-05-21/2025-12-31","overText"\#
        :"since the first forum","region":"ECA","scope":"Europe and Central Asia, in the document’s words","states":["GHA","SEN"],"uni\#
        t":"percent","value":98,"why":"The document gives no reason."},"id":"today-figure","occurred":"2024-07/2024-12","recordedtime"\#
        :"2026-02-03T09:15:42.000000Z","sequence":"0000000164","source":"geneva","specversion":"1.0","subject":"figure/pledges-unece",\#
        "time":"2024-12-31T00:00:00Z","type":"figure.stated"}
        {"crc32c":"97bd8922","data":{"content":{"data":{"planned":"2024-08/2024-12","title":"A hearing"},"occurred":"2024-01/2024-03",\#
        "subject":"meeting/hearing-2024","type":"meeting.proposed"},"event":"hearing","reason":"A slip.","replaces":"hearing"},"id":"t\#
        oday-corrected","occurred":"2024-10/2024-12","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000165","source":"ge\#
        neva","specversion":"1.0","subject":"event/hearing","time":"2024-12-31T00:00:00Z","type":"event.corrected"}
        {"crc32c":"ed9a5ce4","data":{"changes":{"data":{"planned":"2024-09/2024-12"},"occurred":"2024-01-01/2024-02-11","type":"meetin\#
        g.proposed"},"event":"hearing","reason":"A slip.","replaces":"hearing"},"dataschema":"urn:gcm-ledger:event.corrected:2","id":"\#
        today-corrected-2","occurred":"2024-10/2024-12","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000166","source":\#
        "geneva","specversion":"1.0","subject":"event/hearing","time":"2024-12-31T00:00:00Z","type":"event.corrected"}
        """#

    /// Intervals whose ends are each as coarse as they may be, as version 0.1.0 wrote them, wherever a period may stand.
    static let formerPeriodLines = #"""
        {"crc32c":"6499ba4d","data":{"cites":[{"at":"para. 70","document":"progress-declaration"}],"sessions":[{"on":"2026-05/2026-05-\#
        08","title":"Round tables"},{"on":"2026-05-05","title":"Opening"}]},"id":"before-agenda","occurred":"2024/2024-03","recordedti\#
        me":"2026-02-03T09:15:42.000000Z","sequence":"0000000145","source":"geneva","specversion":"1.0","subject":"meeting/imrf-2026",\#
        "time":"2024-03-31T00:00:00Z","type":"meeting.agenda-set"}
        {"crc32c":"18c414c5","data":{"planned":"2024-07/2024","title":"A hearing, 2024-07/2024"},"id":"before-proposed","occurred":"20\#
        24/2024-03-11","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000146","source":"geneva","specversion":"1.0","sub\#
        ject":"meeting/hearing-2024","time":"2024-03-11T00:00:00Z","type":"meeting.proposed"}
        {"crc32c":"8a946c34","data":{"kind":"hearing","planned":"2024-11-20/2024"},"id":"before-scheduled","occurred":"2024-03-11/2024\#
        ","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000147","source":"geneva","specversion":"1.0","subject":"meetin\#
        g/hearing-2024","time":"2024-12-31T00:00:00Z","type":"meeting.scheduled"}
        {"crc32c":"bc711de2","data":{"deadline":"2024/2024-02-20","kind":"concept-notes","title":"Concept notes"},"id":"before-call","\#
        occurred":"2023-11-28/2023-11","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000148","source":"geneva","specver\#
        sion":"1.0","subject":"call/concepts-2024","time":"2023-11-30T00:00:00Z","type":"call.opened"}
        {"crc32c":"4734e428","data":{"until":"2025/2026-06"},"id":"before-extended","occurred":"2024-07/2024","recordedtime":"2026-02-\#
        03T09:15:42.000000Z","sequence":"0000000149","source":"geneva","specversion":"1.0","subject":"programme/sen-returns","time":"2\#
        024-12-31T00:00:00Z","type":"programme.extended"}
        {"crc32c":"03613c51","data":{"covers":"2019-07/2021","title":"Returns"},"id":"before-practice","occurred":"2024-03","recordedt\#
        ime":"2026-02-03T09:15:42.000000Z","sequence":"0000000150","source":"geneva","specversion":"1.0","subject":"practice/returns",\#
        "time":"2024-03-31T00:00:00Z","type":"practice.published"}
        {"crc32c":"be058ef1","data":{"by":["PRT"],"targetDate":"2026-07/2027","title":"Schools"},"id":"before-pledge","occurred":"2024\#
        /2024-09","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000151","source":"geneva","specversion":"1.0","subject"\#
        :"pledge/prt-7","time":"2024-09-30T00:00:00Z","type":"pledge.made"}
        {"crc32c":"dbc61558","data":{"planned":"2024/2024-06","states":["PRT"]},"id":"before-announced","occurred":"2024-02/2024-03-15\#
        ","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000152","source":"geneva","specversion":"1.0","subject":"report\#
        /prt-2024","time":"2024-03-15T00:00:00Z","type":"report.announced"}
        {"crc32c":"cce2f19d","data":{"amount":{"amount":"250000.00","currency":"EUR"},"asAt":"2022/2022-03","cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"detail":"Counted by the secretari\#
        at.","exactness":"about","fund":"migration-mptf","isDoubtful":true,"of":"pledges","over":"2022-05-21/2025","overText":"since t\#
        he first forum","region":"ECA","scope":"Europe and Central Asia, in the document’s words","states":["GHA","SEN"],"unit":"perce\#
        nt","value":98,"why":"The document gives no reason."},"id":"before-figure","occurred":"2024-07/2024","recordedtime":"2026-02-0\#
        3T09:15:42.000000Z","sequence":"0000000153","source":"geneva","specversion":"1.0","subject":"figure/pledges-unece","time":"202\#
        4-12-31T00:00:00Z","type":"figure.stated"}
        {"crc32c":"74f98ded","data":{"content":{"data":{"planned":"2024-08/2024","title":"A hearing"},"occurred":"2024/2024-03","subje\#
        ct":"meeting/hearing-2024","type":"meeting.proposed"},"event":"hearing","reason":"A slip.","replaces":"hearing"},"id":"before-\#
        corrected","occurred":"2024-10/2024","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000154","source":"geneva","s\#
        pecversion":"1.0","subject":"event/hearing","time":"2024-12-31T00:00:00Z","type":"event.corrected"}
        {"crc32c":"09b8f740","data":{"changes":{"data":{"planned":"2024-09/2024"},"occurred":"2024/2024-02-11","type":"meeting.propose\#
        d"},"event":"hearing","reason":"A slip.","replaces":"hearing"},"dataschema":"urn:gcm-ledger:event.corrected:2","id":"before-co\#
        rrected-2","occurred":"2024-10/2024","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000155","source":"geneva","s\#
        pecversion":"1.0","subject":"event/hearing","time":"2024-12-31T00:00:00Z","type":"event.corrected"}
        """#
}
