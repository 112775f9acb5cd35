extension GoldenLines {
    static let documentLines = #"""
        {"crc32c":"9c656e24","data":{"address":"https://undocs.org/A/RES/76/266","cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"language":"en","note":"The day \#
        is that of its adoption.\nIts \"first\" page has no number.","publisher":"General Assembly","symbol":"A/RES/76/266",\#
        "title":"Progress Declaration of the International Migration Review Forum"},"id":"0197f4a0-93c1-7d52-801e-5b1f0c9a7e30",\#
        "occurred":"2022-06-07","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000005","source":"geneva",\#
        "specversion":"1.0","subject":"document/progress-declaration","time":"2022-06-07T00:00:00Z","type":"document.published"}
        {"crc32c":"0c4fd012","data":{"title":"Plan de travail 2024 du Réseau"},"id":"0197f4a0-93c1-7d52-811e-5b1f0c9a7e31",\#
        "occurred":"2024","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000006","source":"geneva","specversion":"1.0",\#
        "subject":"document/work-plan-2024","time":"2024-12-31T00:00:00Z","type":"document.published"}
        {"batch":"1/2","crc32c":"04be79e6","data":{"abbreviation":"ECA","cites":[{"at":"para. 70","document":"progress-declaration"},\#
        {"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"kind":"regional-commission","name":"Economic Commission for \#
        Africa","note":"Its \"annex\" was not seen.","partOf":"United Nations Secretariat","scope":"Europe and Central Asia, in the \#
        document’s words","seat":"Addis Ababa"},"id":"organisation-described-1","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000007","source":"geneva","specversion":"1.0",\#
        "subject":"organisation/eca","time":"2024-05-02T00:00:00Z","type":"organisation.described"}
        {"batch":"2/2","crc32c":"cc01d6bb","data":{"name":"Economic Commission for Africa"},"id":"organisation-described-2",\#
        "occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000008","source":"geneva",\#
        "specversion":"1.0","subject":"organisation/eca","time":"2024-05-02T00:00:00Z","type":"organisation.described"}
        {"batch":"1/2","crc32c":"0e9b441c","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"isWholeList":true,"members":["ALB","MNE","SRB"],"name":"Economic Commission for \#
        Africa","note":"Its \"annex\" was not seen."},"id":"group-defined-1","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000009","source":"geneva","specversion":"1.0",\#
        "subject":"group/western-balkans","time":"2024-05-31T00:00:00Z","type":"group.defined"}
        {"batch":"2/2","crc32c":"f4d455b8","data":{"name":"Economic Commission for Africa"},"id":"group-defined-2",\#
        "occurred":"2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000010","source":"geneva",\#
        "specversion":"1.0","subject":"group/western-balkans","time":"2024-05-31T00:00:00Z","type":"group.defined"}
        """#
}
