"""Offers whose texts mean harm, a JSON object a line: `harm.py | gcm-ledger append -`."""
import json

TEXTS = [
    "=HYPERLINK(\"http://x\")", "+1", "-1+1|cmd", "@SUM(1)", "'quoted", "''=1", "<b>&amp;<script>alert(1)</script>", "]]>", "_x0041_",
    "__x000D__", "_x005F_", "a _x005f_x0042_", "a\\nb", "a\\;b\\,c", "; , : \"q\"", "\u202etxt.exe", "\u001b[31mred", "one\r\ntwo", "tab\tend", " spaces  inside ",
    "{#id} [^1]: *x* | y", "BEGIN:VEVENT", "日本 🇵🇹 é", "0000000002", "12e45", "TRUE", "2024-03", "x" * 60_000, "\ufeffK\u200be\u00ad",
]


def offer(id, type, subject, occurred, **data):
    print(json.dumps({"id": id, "type": type, "subject": subject, "occurred": occurred, "data": data}))


offer("d", "document.published", "document/d", "2024-01-01", title="Document of all")
cites = [{"document": "d", "at": "para 1"}]
for place, text in enumerate(TEXTS):
    day, short = f"2024-02-{place + 1:02}", text[:1_000]  # A line has 65,535 bytes at most.
    offer(f"d{place}", "document.published", f"document/d{place}", day, title=text, symbol=text[:300], publisher=short, note=short)
    offer(f"m{place}", "meeting.scheduled", f"meeting/m{place}", "2024-01-02", title=text, kind="other", planned=day, place=short, scope=short,
          organisers=[short], cites=cites)
    offer(f"p{place}", "pledge.made", f"pledge/p{place}", day, title=text, by=["PRT"], objectives=[1], cites=[{"document": "d", "at": text[:200]}])
    offer(f"r{place}", "report.submitted", f"report/r{place}", day, title=text, kind="secretary-general-report", symbol=text[:300], note=short, cites=cites)
    offer(f"n{place}", "finding.recorded", f"finding/n{place}", day, title=text, kind="gap", text=short, offices=[short], askedOf=[short], cites=cites)
    offer(f"f{place}", "figure.stated", f"figure/f{place}", day, of="pledges", scope=short, unit="count", value=place, why=short, detail=short, cites=cites)
    offer(f"o{place}", "contribution.announced", f"contribution/o{place}", day, donorOffice=short, fund=text[:300], earmarking=short, note=short, cites=cites)
for place, (amount, currency) in enumerate([("1500.25", "USD"), ("1500", "JPY"), ("0.125", "TND"), ("123456789012.34", "EUR")]):
    offer(f"c{place}", "contribution.announced", f"contribution/c{place}", "2024-03", donor=["NOR"], fund="MIG00",
          amount={"amount": amount, "currency": currency}, earmarking=TEXTS[place], cites=cites)
