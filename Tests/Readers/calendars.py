"""Holds what a program reads in the calendars against the answers in JSON: `calendars.py READER FOLDER [PROGRAM]`.

FOLDER has NAME.ics and NAME.json of each timeline, before.ics and after.ics of one ledger before and after a correction and a
cancellation. Every thing of whole days is there once, on its days, with its title; what has none is counted and left out.
"""
import datetime
import glob
import json
import os
import re
import subprocess
import sys
import tempfile


def shown(text):
    """A text with what a display would act on written out, as far as titles of the tests have such."""
    return re.sub("[\x00-\x1f\x7f\u202a-\u202e\u200b\ufeff\u00ad]", lambda found: f"\\u{{{ord(found[0]):x}}}", text)


def title(row):
    whole = shown(row["title"]).replace("\\", "\uff3c").replace(";", "\uff1b")
    prefix = {"planned": "Planned: ", "proposed": "Proposed: "}.get(row["status"], "")
    called_off = "CANCELLED: " if row["status"] == "cancelled" else ""
    text = prefix + whole
    return called_off + (text if len(text) <= 200 else text[:200] + " ...")


def expected(path):
    """By day, the titles that stand on it."""
    days, left = {}, 0
    for row in json.load(open(path[:-4] + ".json", encoding="utf-8"))["rows"]:
        parts = (row["occurred"] or "").split("/")
        if not all(re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", part) for part in parts) or len(parts) > 1 and row["subject"].startswith("report/"):
            left += 1
            continue
        day, last = (datetime.date.fromisoformat(part) for part in (parts[0], parts[-1]))
        while day <= last:
            days.setdefault(day.isoformat(), []).append(title(row))
            day += datetime.timedelta(1)
    return {day: sorted(titles) for day, titles in days.items()}, left


def icalendar(path, _):
    import icalendar
    content = open(path, "rb").read()
    assert content.endswith(b"\r\n") and all(len(line) <= 75 for line in content.split(b"\r\n")), path
    calendar, days, uids = icalendar.Calendar.from_ical(content), {}, set()
    left = re.match("([0-9]+) ha", str(calendar["X-WR-CALDESC"]))
    for event in calendar.walk("VEVENT"):
        assert not event.errors and event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
        assert str(event["UID"]) not in uids and re.fullmatch("[A-Za-z0-9._-]+@gcm-ledger", str(event["UID"]))
        uids.add(str(event["UID"]))
        day = event["DTSTART"].dt
        while day < event["DTEND"].dt:
            days.setdefault(day.isoformat(), []).append(str(event["SUMMARY"]))
            day += datetime.timedelta(1)
    return days, int(left[1]) if left else 0


def khal(path, folder):
    config, days = os.path.join(folder, "khal.conf"), {}
    formats = "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    os.makedirs(os.path.join(folder, "calendar"), exist_ok=True)
    with open(config, "w") as file:
        file.write(f"[calendars]\n[[all]]\npath = {folder}/calendar\n[locale]\n{formats}[sqlite]\npath = {folder}/khal.db\n")
    khal = [sys.executable, "-m", "khal", "-c", config]
    subprocess.run(khal + ["import", "--batch", "-a", "all", path], check=True, capture_output=True)
    out = subprocess.run(
        khal + ["list", "--day-format", "DAY {date}", "--format", "EVENT {title}", "1990-01-01", "2040-01-01"], check=True,
        capture_output=True, text=True).stdout
    for line in out.split("\n"):
        if line.startswith("DAY "):
            day = days.setdefault(line[4:], [])
        elif line.startswith("EVENT "):
            day.append(line[6:])
    return days, None


def calcurse(path, folder):
    data, days = tempfile.mkdtemp(dir=folder), {}
    subprocess.run(["calcurse", "-q", "-D", data, "-i", path], check=True, capture_output=True)
    for line in open(os.path.join(data, "apts"), encoding="utf-8"):
        found = re.fullmatch("([0-9/]{10}) \\[1\\](?: \\{1D -> ([0-9/]{10})\\})? (?:>[0-9a-f]{40} )?(.*)\n?", line, re.DOTALL)
        assert found, line[:200]
        first, last = (datetime.datetime.strptime(text, "%m/%d/%Y").date() for text in (found[1], found[2] or found[1]))
        while first <= last:
            days.setdefault(first.isoformat(), []).append(found[3].rstrip("\n"))
            first += datetime.timedelta(1)
    return days, None


def ics2rem(path, folder):
    out = subprocess.run(["ics2rem", path, "-"], check=True, capture_output=True, text=True).stdout
    days = {}
    for line in out.replace("\\\n", "").splitlines():
        found = re.match("REM (\\w+ \\d+ \\d+)(?: \\*1 UNTIL (\\w+ \\d+ \\d+))?.* MSG (?:%\"(.*)%\"%_|(.*))", line)
        assert found, line[:200]
        first, last = (datetime.datetime.strptime(text, "%b %d %Y").date() for text in (found[1], found[2] or found[1]))
        while first <= last:
            days.setdefault(first.isoformat(), []).append((found[3] or found[4]).replace('["["]', '[').replace('%%', '%'))  # As Remind writes them.
            first += datetime.timedelta(1)
    return days, None


READERS = {"icalendar": icalendar, "khal": khal, "calcurse": calcurse, "ics2rem": ics2rem}
reader, folder = sys.argv[1], sys.argv[2]
titles = 0
for name in ["timeline", "harm"]:
    path = os.path.join(folder, name + ".ics")
    wanted, left = expected(path)
    with tempfile.TemporaryDirectory() as place:
        days, told = READERS[reader](path, place)
    for day in sorted(set(wanted) | set(days)):
        # Spaces at the ends of a title are nobody's meaning.
        found = sorted(each.strip() for each in days.get(day, []))
        assert sorted(each.strip() for each in wanted.get(day, [])) == found, f"{reader}: {name}, {day}: {found} is not {wanted.get(day)}"
        titles += len(found)
    assert told in (None, left), f"{reader}: {told} are said to be left out, of {left}"

# What its help says: khal takes the later file into the same calendar, calcurse into an empty one.
with tempfile.TemporaryDirectory() as place:
    before, _ = READERS[reader](os.path.join(folder, "before.ics"), place)
    after, _ = READERS[reader](os.path.join(folder, "after.ics"), place)
assert before == {"2024-03-11": ["Planned: Review"], "2024-03-12": ["Planned: Review"], "2024-04-05": ["Planned: Talk"]}, before
assert after == {"2024-03-11": ["CANCELLED: Review"], "2024-03-12": ["CANCELLED: Review"], "2024-04-07": ["Planned: Talk"]}, after
if reader == "calcurse":
    # What people see of the later file, and why each goes into a folder of its own.
    with tempfile.TemporaryDirectory() as new, tempfile.TemporaryDirectory() as old:
        for place, name in [(new, "after"), (old, "before"), (old, "after")]:
            subprocess.run(["calcurse", "-q", "-D", place, "-i", os.path.join(folder, name + ".ics")], check=True, capture_output=True)
        shown = {
            place: subprocess.run(
                ["calcurse", "-D", place, "-Q", "--from", "03/01/2024", "--days", "60"], check=True, capture_output=True, text=True).stdout
            for place in (new, old)}
        assert shown[new].split() == (
            "03/11/24: * CANCELLED: Review 03/12/24: * CANCELLED: Review 04/07/24: * Planned: Talk".split()), shown[new]
        assert shown[old].count("Review") == 4 and shown[old].count("Talk") == 2, "a later file no longer doubles: 'help calendars' says so"
assert titles > 100
print(f"{reader}: {titles} titles on their days, and a correction and a cancellation")
