"""Offers whose texts try to be something else than a text in a script of SQL or in a journal, a JSON object a line, for `append`."""
import json

TEXTS = [
    "'", "''", "it's", "\\", "\\'", "\\'; DROP TABLE gcm_events; --", "'; DROP TABLE gcm_events; --", "'); DELETE FROM gcm_ask; --", ":name",
    ":'name'", ":\"name\"", "a\n\\! touch harm\nb", "\n\\q\n", "\n\\i harm.sql\n", "\\.", "\n\\.\n", "\n.shell touch harm\n", ".quit",
    "a'\n.quit\nb", "\n/\n", "\ngo\n", "\n#!sh\n", "$$", "$1", "$tag$ x $tag$", "?1", "%s", "/* x", "*/", "-- x", "a\r\nb", "\r\n", "\r", "\n",
    "a\rb\nc\r\n\r\nd\n\r", "\u240d\u240a", "\u240d\u240a\r\n\u240d\u240a\u240a", "\u0000", "a\u0000b\r\n", "".join(map(chr, range(1, 32))), "\x7f",
    "\u0085\u2028\u2029", "\ufeff", "e\u0301 \u00e9 \u1100\u1161", "\uffff", "\U0010ffff", "\U0001f1f5\U0001f1f9", "X'41'", "E'\\n'", "U&'\\0041'",
    "NULL", "true", "2024-03-11", "12e45678", "\r\n" * 20_000, "'" * 20_000, "x" * 60_000, "\\" * 20_000, " ", "\t",
    "date:2024-01-01", "[2024-01-01]", "[=2024-01-01]", "date2:2023, x: y", "a; date: 2024-01-01", "(code) x", "! x", "* x", "a | b", "a  b",
    "USD 5", "  Assets:X  USD 5", "\nAssets:X  USD 5\n", "\n2024-01-01 x\n", "\ninclude /etc/passwd\n", "end comment", "{x}", "@ USD 5", "= USD 5",
]


def offer(id, type, subject, occurred, **data):
    print(json.dumps({"id": id, "type": type, "subject": subject, "occurred": occurred, "data": data}))


for place, text in enumerate(TEXTS):
    day = f"2024-{place // 28 + 1:02}-{place % 28 + 1:02}"
    offer(f"d{place}", "document.published", f"document/d{place}", day, title=text, publisher=text)
    cites = [{"document": f"d{place}", "at": text}]
    if len(text.encode()) < 15_000:
        offer(f"p{place}", "pledge.made", f"pledge/p{place}", day, title=text, stakeholders=[text], objectives=[1], cites=cites)
    if len(text) < 200:
        offer(f"c{place}", "contribution.deposited", f"contribution/c{place}", day, donorOffice=text, fund=text[:60], note=text,
              amount={"amount": "12.34", "currency": "USD"}, cites=cites)
