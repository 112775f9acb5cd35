"""Prints events for `append`, of every part of a web page, all of whose texts try to be something else than text."""

import json

MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)></style></script></svg>\" onclick=\"alert(3)\" x='"
OVERRIDE = "abc \u202e fed \u2066 and a tower o" + "\u0301" * 60 + " of marks"
LONG = "W" * 5000
SPACED = "very long indeed " * 300
TEXTS = [MARKUP, OVERRIDE, LONG, SPACED]
DOCUMENT = "hostile"


def event(name, type, subject, occurred, **data):
    print(json.dumps({"id": name, "type": type, "subject": subject, "occurred": occurred, "data": data}))


event(DOCUMENT, "document.published", "document/hostile", "2024-02-01", title=MARKUP, symbol="A/<b>/1", publisher=OVERRIDE,
      address="javascript:alert(4)")
event("long", "document.published", "document/long", "2024-02-02", title=LONG, publisher=SPACED, address="https://example.org/" + "a" * 900)
event("plan", "meeting.scheduled", "meeting/forum-2026", "2024-02-01", title=MARKUP, kind="imrf", round=2, planned="2026",
      place=OVERRIDE, cites=[{"document": "hostile", "at": MARKUP}])
event("plan-2", "meeting.rescheduled", "meeting/forum-2026", "2024-06-01", planned="2026-04/2026-06", cites=[{"document": "long", "at": LONG}])
event("plan-3", "meeting.rescheduled", "meeting/forum-2026", "2025-06-01", planned="2026-05-05/2026-05-08",
      cites=[{"document": "hostile", "at": SPACED[:200]}])
for place, text in enumerate(TEXTS):
    cites = [{"document": "hostile", "at": text[:300]}, {"document": "long", "at": "page 1"}]
    event(f"want-{place}", "requirement.adopted", f"requirement/want-{place}", "2024-02-01", forum="forum-2026", area="reviews", title=text,
          verb="will", owedBy=[text[:300]], owedTo=[text[:300]], per="region" if place % 2 else "none", measure="meetings", atLeast=1,
          due=["forum-2026.start-1"], filters=[{"dimension": "kind", "values": ["regional-review"]}], cites=cites)
    event(f"review-{place}", "meeting.convened", f"meeting/review-{place}", f"2024-0{place + 3}-11", title=text, kind="regional-review",
          region=["UNECE", "ECA", "ECLAC", "ESCAP"][place], round=2, place=text[:300], cites=cites)
    event(f"look-{place}", "source.checked", f"source/look-{place}", "2026-06-01", title=text, outcome="nothing-found", scope=text,
          requirements=[f"want-{place}"], cites=cites)
    event(f"pledge-{place}", "pledge.made", f"pledge/p-{place}", "2024-03-01", title=text, by=["PRT", "DEU"], objectives=[7, 23],
          cites=cites)
    event(f"report-{place}", "report.submitted", f"report/r-{place}", f"2024-1{place % 3}-04", title=text, kind="secretary-general-report",
          symbol=text[:60], cites=cites)
    event(f"figure-{place}", "figure.stated", f"figure/f-{place}", f"2024-03-1{place}", of="pledges", scope=text, region="UNECE", unit="count",
          value=93, why=text, cites=cites)
    event(f"target-{place}", "target.set", f"target/t-{place}", "2024-03-01", title=text, kind="annual", fund="MIG00", year=2024 + place,
          amount={"amount": "30000000.00", "currency": "USD"}, by=[text[:300]], cites=cites)
    event(f"gift-{place}", "contribution.announced", f"contribution/c-{place}", "2024-03-01", donorOffice=text[:300], fund="MIG00", earmarking=text[:300],
          cites=cites)
event("plenary", "meeting.convened", "meeting/plenary", "2024-12-05", title=MARKUP, kind="plenary", cites=[{"document": "hostile", "at": "x"}])
