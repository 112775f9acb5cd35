#!/usr/bin/env python3
"""A ledger read without the program that wrote it: what its events come to on a day, by what was known and published then.

    python3 docs/reader.py LEDGER facts|pledges [CUTS]
    python3 docs/reader.py LEDGER measure pledges|meetings|contributions|deposits [--by A,B] [--currency CODE] [CUTS]

CUTS are --as-of DAY, --known-at INSTANT, --published-by DAY and --today DAY. The answer is JSON. docs/data.md, "What the lines come to",
has each rule in words, in this order; what no rule can tell (types, closed lists of words, members of regions, digits of currencies) stands
in vocabulary.json beside this file. It needs Python 3.9 or later, and nothing else.
"""
import argparse, calendar, json, re, sys
from collections import namedtuple
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import product
from pathlib import Path

VOCABULARY = json.loads(Path(__file__).with_name("vocabulary.json").read_text(encoding="utf-8"))
TYPES, MICROSECOND = VOCABULARY["types"], timedelta(microseconds=1)

# Lines ------------------------------------------------------------------------------------------------------------------------------------
SLUG, ID, DAY = "[a-z0-9-]{1,80}", "[A-Za-z0-9._:-]{1,64}", r"\d{4}-\d\d-\d\d"
OPTIONAL = {"batch": r"[1-9]\d*/([2-9]|[1-9]\d+)", "dataschema": r"urn:gcm-ledger:TYPE:([2-9]|[1-9]\d+)"}
ENVELOPE = {
    "specversion": r"1\.0", "id": ID, "source": "[a-z0-9-]{1,40}", "sequence": r"\d{10}", "crc32c": "[0-9a-f]{8}",
    "type": rf"{SLUG}\.{SLUG}", "subject": f"event/{ID}|{SLUG}/{SLUG}", "occurred": ".+", "time": DAY + "T00:00:00Z",
    "recordedtime": DAY + r"T\d\d:\d\d:\d\d\.\d{6}Z"}

def crc32c(data):
    """The CRC-32C of some bytes, as eight digits."""
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
    return f"{value ^ 0xFFFFFFFF:08x}"

def canonical(value):
    """A value in the one form of RFC 8785: names sorted by their UTF-16 units, no spaces."""
    def ordered(value):
        if isinstance(value, dict):
            return {name: ordered(value[name]) for name in sorted(value, key=lambda name: name.encode("utf-16-be"))}
        return [ordered(one) for one in value] if isinstance(value, list) else value
    return json.dumps(ordered(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8")

def read_line(line, writer):
    """The object of a line of a writer's file, held against all that a line can be held against by itself."""
    def whole(digits):
        if abs(int(digits)) >= 2 ** 53:
            raise ValueError(f"{digits} is beyond 2^53-1")
        return int(digits)
    event = json.loads(line.decode("utf-8"), parse_int=whole, parse_float=whole, parse_constant=whole)
    if len(line) > 65535 or canonical(event) != line:
        raise ValueError("the line is too long, or not in canonical form, which a name that stands twice is not either")
    members = {**ENVELOPE, **{name: OPTIONAL[name] for name in event.keys() - ENVELOPE.keys() - {"data"}}}
    nought = line.replace(b'"crc32c":"' + event["crc32c"].encode(), b'"crc32c":"00000000', 1)
    period, begun = Period(event["occurred"]), instant(event["recordedtime"]) + timedelta(hours=14)
    ruled = [(re.fullmatch(rule.replace("TYPE", event["type"]), event[name], re.ASCII), name) for name, rule in members.items()]
    for is_so, what in ruled + [
            (crc32c(nought) == event["crc32c"], "crc32c"), (event["source"] == writer, "source"), (type(event["data"]) is dict, "data"),
            (event["time"][:10] == period.last, "time"), (period.first <= str(begun.date()), "occurred"),
            (event["subject"].split("/")[0] == event["type"].split(".")[0], "subject")]:
        if not is_so:
            raise ValueError(f"{what} is {event[what]}")
    return event

def read_file(path):
    """The objects of the whole batches of a writer's file; an end without the rest of its batch, or of its line, is left out."""
    events, whole, size, last = [], 0, 0, ""
    for number, line in enumerate(path.read_bytes().split(b"\n")[:-1], 1):
        try:
            event = read_line(line, path.stem)
            place, count = map(int, event.get("batch", "1/1").split("/"))
            follows = (count, event["recordedtime"]) == (size, last) if whole < len(events) else event["recordedtime"] > last
            follows &= (place, number, number == 1) == (number - whole, int(event["sequence"]), event["type"] == "ledger.opened")
            if not follows:
                raise ValueError("sequence, batch or recordedtime does not follow on the line before")
        except (ValueError, KeyError, TypeError, RecursionError) as problem:
            raise ValueError(f"{path}, line {number}: {problem}") from problem
        events.append(event)
        whole, size, last = len(events) if place == count else whole, count, event["recordedtime"]
    return events[:whole]

# Days -------------------------------------------------------------------------------------------------------------------------------------
def instant(text):
    """An instant to the microsecond; of a day its end."""
    return datetime.fromisoformat(text[:-1] if text.endswith("Z") else text + "T23:59:59.999999")

class Period:
    """The days that an EDTF text may mean, as texts, which sort; "" is before all days. An open end stands for the days of its start."""
    def __init__(self, text):
        start, slash, end = text.partition("/")
        self.is_open_end = end == ".."
        self.first = "" if start == ".." else self.unit(start)[0]
        self.last = self.unit(end if slash and not self.is_open_end else start)[1]
        if self.first > self.last:
            raise ValueError(f"{text} ends before it begins")
    @staticmethod
    @lru_cache(None)
    def unit(text):
        """The first and the last day of a date, a month or a year."""
        year, month, day = map(int, (text + "-00-00")[:10].split("-"))
        length = calendar.monthrange(year, month or 12)[1]
        if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text, re.ASCII) or "-00" in text or day > length:
            raise ValueError(f"{text} is no date")
        return f"{year:04}-{month or 1:02}-{day or 1:02}", f"{year:04}-{month or 12:02}-{day or length:02}"
    def __str__(self):
        """Its one spelling: one date, else both ends in one precision, the coarsest that says them exactly."""
        for size in (4, 7, 10):
            start, end = self.first[:size], self.last[:size]
            if (not start or self.unit(start)[0] == self.first) and self.unit(end)[1] == self.last:
                return (start or "..") + ("" if start == end else "/" + end) + ("/.." if self.is_open_end else "")
    def year(self):
        """Its year, or the first and the last that may be meant."""
        return "/".join(dict.fromkeys([self.first[:4] or "..", self.last[:4]]))
    def is_within(self, other):
        """Whether all its days are days of another period."""
        return other.first <= self.first and (other.is_open_end or not self.is_open_end and self.last <= other.last)
    def precision(self):
        """How many characters its finer end has; none where an end is open."""
        return 0 if ".." in str(self) else max(map(len, str(self).split("/")))

# Events -----------------------------------------------------------------------------------------------------------------------------------
class Event(namedtuple("Event", "id type subject period data version recorded is_known content")):
    """An event, or a fact, which is an event with what its corrections say."""
    slug = property(lambda self: self.subject.split("/")[1])

def at_path(values, path):
    """The values at a path of names in some objects, through lists."""
    for name in path.split("."):
        values = [one[name] for one in values if name in one]
        values = [each for one in values for each in (one if isinstance(one, list) else [one])]
    return values

def event_of(line):
    """The event of a line; one of a type, a version or a word that is not told here is kept, and not known."""
    version = int(line.get("dataschema", "1").split(":")[-1])
    part = {1: "content", 2: "changes"}.get(version) if line["type"] == "event.corrected" else None
    stated = line["data"].get(part, {"type": ""}) if part else line
    own, of = (TYPES.get(one["type"], {"version": 0, "words": {}, "periods": []}) for one in (line, stated))
    said, period = stated.get("data", {}), Period(line["occurred"])
    is_known = version <= own["version"] and of["version"] > 0 and all(
        set(at_path([said], path)) <= set(words) for path, words in of["words"].items())
    if is_known:
        said = {name: str(Period(value)) if name in of["periods"] else value for name, value in said.items()}
        stated = {**stated, "data": said, **{name: str(Period(stated[name])) for name in ("occurred",) if name in stated}}
    whole = {**line, "data": {**line["data"], part: stated} if part else said, "occurred": str(period)}
    content = canonical({name: whole[name] for name in ("data", "dataschema", "occurred", "subject", "type") if name in whole})
    data = {**line["data"], "says": stated} if part else said
    return Event(line["id"], line["type"], line["subject"], period, data, version, instant(line["recordedtime"]), is_known, content)

def read(ledger):
    """The events of all files of a ledger: what follows depends neither on their order nor on the file in which each stands."""
    return [event_of(line) for path in sorted(Path(ledger, "events").glob("*.jsonl")) for line in read_file(path)]

# Corrections ------------------------------------------------------------------------------------------------------------------------------
def by_id(events):
    """Of events with one id the one that was recorded first, by id."""
    return {event.id: event for event in sorted(events, key=lambda event: (event.recorded, event.content), reverse=True)}

def changes(events):
    """The corrections and retractions among some events, by id, in recorded order, then by id."""
    return sorted((one for one in events.values() if one.is_known and one.type[:6] == "event."), key=lambda one: (one.recorded, one.id))

def counted_times(events):
    """When each correction and retraction counts as recorded: right after what it names, where a clock had run ahead."""
    times, latest, known = {}, {}, changes(events)
    def settle(change, path):
        named = [events[change.data[name]] for name in ("event", "replaces") if change.data.get(name) in events]
        named = [one for one in named if one.recorded != change.recorded and one.id not in path]
        after = [times.get(one.id) or (settle(one, path + [one.id]) if one in known else one.recorded) for one in named]
        time = max([change.recorded] + [one + MICROSECOND for one in after])
        if time > change.recorded:
            time = latest[change.data["event"]] = max(time, latest.get(change.data["event"], time - MICROSECOND) + MICROSECOND)
        times[change.id] = time
        return time
    for change in known:
        times.get(change.id) or settle(change, [change.id])
    return times

def fields(content):
    """What some content says, by field: `occurred`, `subject`, or `data.` and a member's name; None where it is cleared."""
    said = {"data." + name: value for name, value in content.get("data", {}).items()}
    said.update({"data." + name: None for name in content.get("cleared", [])})
    return {**said, **{name: content[name] for name in ("occurred", "subject") if name in content}}

def state(name, event, corrections, seen=()):
    """What an event said, by field, at one of its corrections; at any other name, as it was recorded."""
    if name not in corrections or name in seen:
        return fields({"occurred": str(event.period), "subject": event.subject, "data": event.data})
    before = {} if corrections[name].version == 1 else state(corrections[name].data["replaces"], event, corrections, (*seen, name))
    return {**before, **fields(corrections[name].data["says"])}

def says(correction, event, corrections):
    """The fields that a correction says: of a whole content those in which it differs from the line that it names."""
    said = fields(correction.data["says"])
    before = state(correction.data["replaces"], event, corrections, (correction.id,))
    return said if correction.version > 1 else {
        name: said.get(name) for name in {**before, **said} if said.get(name) != before.get(name)}

def facts(events, known_at=None):
    """What stands once corrections and retractions are applied, of what had been recorded by an instant."""
    times = counted_times(by_id(events))
    events = by_id(one for one in events if known_at is None or max(one.recorded, times.get(one.id, one.recorded)) <= known_at)
    events = {name: one._replace(recorded=times.get(name, one.recorded)) for name, one in events.items()}
    corrections, standing, retracted = {}, {}, set()
    for change in reversed(changes(events)):
        event = events.get(change.data["event"])
        is_correction = change.type == "event.corrected"
        if event is None or is_correction and (not event.is_known or event.type != change.data["says"]["type"]):
            continue
        if is_correction:
            corrections.setdefault(event.id, {})[change.id] = change
        if change.id not in retracted and event.recorded < change.recorded:
            standing.setdefault(event.id, []).insert(0, change) if is_correction else retracted.add(event.id)
    for event in events.values():
        if event.id in retracted or event.is_known and event.type.split(".")[0] in ("event", "ledger"):
            continue
        said = state(None, event, {})
        for correction in standing.get(event.id, []):
            said.update(says(correction, event, corrections[event.id]))
        data = {name[5:]: value for name, value in said.items() if name.startswith("data.") and value is not None}
        yield event._replace(subject=said["subject"], period=Period(said["occurred"]), data=data)

# Cuts and order ---------------------------------------------------------------------------------------------------------------------------
View = namedtuple("View", "day certain visible unknown")
def view(events, as_of, known_at=None, published_by=None):
    """The facts that three cuts leave, in effective order: the certain, and these with what may have occurred; of the unknown how many."""
    left = list(filter(lambda one: one.is_known, standing := list(facts(events, known_at))))
    if published_by:
        out = [one for one in left if one.type == "document.published" and one.period.last <= published_by]
        left = out + [one for one in left if one.type != "document.published" and {
            "document/" + cite["document"] for cite in one.data.get("cites", [])} & {document.subject for document in out}]
    visible = sorted((one for one in left if one.period.first <= as_of),
                     key=lambda one: (one.period.last, one.period.first, TYPES[one.type]["rank"], one.recorded, one.id))
    unknown = sum(not one.is_known and (one.subject[:6] == "event/" or not published_by and one.period.last <= as_of) for one in standing)
    return View(as_of, [one for one in visible if one.period.last <= as_of], visible, unknown)

# Things -----------------------------------------------------------------------------------------------------------------------------------
def counting(facts):
    """Some facts without the members that their types have not, which count nowhere."""
    return [one._replace(data={name: one.data[name] for name in TYPES[one.type]["members"] if name in one.data}) for one in facts]

def of_type(facts, *types):
    """Those of some facts that are of some types."""
    return [one for one in facts if one.type in types]

def things(kind, facts):
    """The facts of each thing of a kind that is there, by name: one of them begins it."""
    own = {one.slug: [] for one in facts if one.subject.startswith(kind + "/") and TYPES[one.type]["begins"]}
    for one in facts:
        if one.subject.startswith(kind + "/") and one.slug in own:
            own[one.slug].append(one)
    return own

def of_thing(facts):
    """What holds of a thing, by field: what the latest fact that says it says; what is of an event alone is left aside."""
    return {name: value for fact in facts for name, value in fact.data.items() if name not in TYPES[fact.type]["own"]}

Thing, Part = namedtuple("Thing", "names fields parts"), namedtuple("Part", "period events money")
STEPS = ("announced", "committed", "deposited", "repaid", "cancelled")

def pledges(facts):
    """All pledges: those said to be the same, in any direction, through any chain or circle, are one, and the name made first leads."""
    facts = [one for one in facts if one.subject.startswith("pledge/")]
    made = list(dict.fromkeys(one.slug for one in of_type(facts, "pledge.made")))
    joins, groups = of_type(facts, "pledge.same-as"), {name: {name} for name in made}
    joins = [one for one in joins if one.slug in made and one.data["pledge"] in set(made) - {one.slug}]
    for join in joins:
        groups.update(dict.fromkeys(group := groups[join.slug] | groups[join.data["pledge"]], group))
    for names in sorted({tuple(name for name in made if name in group) for group in groups.values()}):
        own, says = [one for one in facts if one.slug in names], {}
        for name in reversed(names):
            says.update(of_thing(one for one in own if one.type == "pledge.made" and one.slug == name
                                 or one.type == "pledge.amended" and name == names[0]))
        makings = of_type(own, "pledge.made", "pledge.amended")
        last = of_type(own, "pledge.progressed", "pledge.fulfilled", "pledge.withdrawn")[-1:]
        says["stage"] = last[0].data.get("stage", last[0].type.split(".")[1]) if last else "no report"
        period = [one.period for one in of_type(makings, "pledge.made") if one.slug == names[0]][-1]
        yield Thing(names, says, [Part(period, makings + [one for one in joins if one.slug in names] + last, [None])])

def meetings(facts):
    """All meetings: the narrowest days on which one is said to have been held stand; a plan gives way to one that is not vaguer."""
    for name, own in things("meeting", facts).items():
        status, held, plan = "proposed", None, None
        for one in own:
            if one.type == "meeting.convened":
                status = "held"
                held = one.period if not held or one.period.is_within(held) and not held.is_within(one.period) else held
            elif one.type == "meeting.cancelled" and status != "held":
                status, plan = "cancelled", None
            elif one.type in ("meeting.mandated", "meeting.scheduled", "meeting.rescheduled") and "planned" in one.data:
                status = status if status == "held" else "planned"
                new, old = Period(one.data["planned"]), plan and Period(plan.data["planned"])
                plan = plan if old and old.is_within(new) and new.precision() < old.precision() else one
        attended = [state for one in own for member in ("attended", "coChairs") for state in one.data.get(member, [])]
        events = [plan] if status == "planned" else of_type(own, "meeting." + {"held": "convened"}.get(status, status)) or own
        yield Thing((name,), {**of_thing(own), "slug": name, "status": status, "attended": attended}, [Part(held, events, [None])])

def step(fact):
    """The amount of a fact, less than nothing where it was paid back, and what was booked of it, each with its currency."""
    said = [fact.data.get(name) for name in ("amount", "booked")]
    sign = -1 if fact.type == "contribution.repaid" else 1
    return Part(fact.period, [fact], [one and (sign * Decimal(one["amount"]), one["currency"]) for one in said])

def said_again(steps):
    """What several steps come to, if there are any: a new amount comes with what was booked of it; what is not said again stays."""
    held = steps[:1]
    for new in steps[1:]:
        (amount, booked), before = new.money, held[0].money
        held = [new] if amount or booked and not any(before) else [held[0]._replace(money=[before[0], booked or before[1]])]
    return held

def contributions(facts, are_deposits=False):
    """All contributions at what they stand at: committed, else announced, else deposited, none once cancelled; or what was deposited."""
    first = {name: one.names[0] for one in pledges(facts) for name in one.names}
    for name, own in things("contribution", facts).items():
        steps = {word: [step(one) for one in of_type(own, "contribution." + word)] for word in STEPS}
        announced, committed = said_again(steps["announced"]), said_again(steps["committed"])
        stands = committed if committed and committed[0].money[0] else said_again(announced + committed)
        is_blank = not any(any(one.money) for one in stands)
        received = steps["deposited"] + steps["repaid"] if are_deposits or is_blank and steps["deposited"] else [
            one._replace(events=own) for one in (is_blank and committed or stands)]
        says, status = of_thing(own), [word for word in steps if steps[word] and word != "repaid"][-1]
        says = {**says, "status": status, "pledge": first.get(says.get("pledge"), says.get("pledge"))}
        yield Thing((name,), says, received if are_deposits or status != "cancelled" else [])

KINDS = {"pledges": pledges, "meetings": meetings, "contributions": contributions, "deposits": lambda facts: contributions(facts, True)}

# Measures ---------------------------------------------------------------------------------------------------------------------------------
def regions(states, day, is_possible):
    """The regions of some States on a day: certainly, or with those that may be; where no day of joining is known, throughout."""
    since = [(one["region"], Period(one.get("since", "../0001"))) for one in VOCABULARY["memberships"] if one["state"] in states]
    return [region for region, days in since if (days.first if is_possible else days.last) <= day]

def grouped(measure, view, dimensions, is_possible):
    """What a measure counts, by key: every choice of one value a dimension; beside a State, or a donor, only regions of its own."""
    table, groups = VOCABULARY["dimensions"][measure], {}
    for thing in KINDS[measure](counting(view.visible if is_possible else view.certain)):
        def said(members):
            said = [thing.fields[name] for name in members if thing.fields.get(name)]
            return [str(one) for value in said for one in (value if isinstance(value, list) else [value])]
        values = {name: said(members) for name, members in table.items()}
        if "region of" in table:
            values["region"] = regions(values["region of"], view.day, is_possible)
        states = said(table.get("region of", [])[:1])
        for part in thing.parts:
            values["year"] = [part.period.year()] if part.period else []
            keys = [dict(zip(dimensions, chosen)) for chosen in product(*(values[name] or [""] for name in dimensions))]
            for key in keys if states and "region" in dimensions else []:
                own = regions([state], view.day, is_possible) if (state := key.get("state", key.get("donor"))) else [key["region"]]
                key["region"] = key["region"] if key["region"] in own else None if own else ""
            for key in {tuple(key.items()) for key in keys if key.get("region") is not None or "region" not in key}:
                groups.setdefault(key, []).append(part)
    return groups

def measure(view, name, dimensions=(), currency=None):
    """The rows of a measure: key, value, what the value would gain or lose by what may have occurred, and the events that make it."""
    is_sum = name in ("contributions", "deposits")
    sure, later = (grouped(name, view, dimensions, is_possible) for is_possible in (False, True))
    for key in sorted({*sure, *later} | ({()} if not dimensions and not is_sum else set())):
        certain, visible = sure.get(key, []), later.get(key, [])
        for code in [currency] if currency else sorted({part.money[0][1] for part in certain + visible if part.money[0]}) or [None]:
            def units(part):
                return [one[0] for one in part.money[:2 if currency else 1] if one and one[1] == code][:1]
            def text(number):
                return f"{number:.{VOCABULARY['minorDigits'].get(code, 2)}f}" if code else int(number)
            made = [part for part in certain if currency or units(part) or not part.money[0]]
            is_blank = is_sum and not any(map(units, certain)) and (not code or currency and certain)
            count, more = (sum(unit for part in parts for unit in units(part)) if is_sum else len(parts) for parts in (certain, visible))
            yield {"key": dict(key), "value": None if is_blank else text(count), **({"currency": code} if code and not is_blank else {}),
                   "possible": text(more - count), "events": sorted({one.id for part in made for one in part.events})}

# Answers ----------------------------------------------------------------------------------------------------------------------------------
def answer(events, question):
    """The answer to a question, which is a list of words as they stand on a command line."""
    words = argparse.ArgumentParser(usage=__doc__)
    words.add_argument("question", choices=("facts", "pledges", "measure"))
    words.add_argument("name", nargs="?", choices=KINDS)
    for name in ("by", "currency", "as-of", "known-at", "published-by", "today"):
        words.add_argument("--" + name)
    asked = words.parse_args(question)
    seen = view(events, asked.as_of or asked.today or str(date.today()), asked.known_at and instant(asked.known_at), asked.published_by)
    if asked.question == "measure":
        by = re.sub("-(.)", lambda word: word[1].upper(), asked.by or "")
        rows = list(measure(seen, asked.name, by and by.split(","), asked.currency))
    elif asked.question == "pledges":
        rows = [{"slug": one.names[0], "otherNames": one.names[1:], "occurred": str(part.period), "stage": one.fields["stage"],
                 "events": sorted({event.id for event in part.events})} for one in pledges(counting(seen.certain)) for part in one.parts]
    else:
        rows = [{"id": one.id, "type": one.type, "subject": one.subject, "occurred": str(one.period),
                 "certain": one.period.last <= seen.day, "data": one.data} for one in seen.visible]
    return {"asOf": seen.day, "unknown": seen.unknown, "rows": rows}

if __name__ == "__main__":
    try:
        print(json.dumps(answer(read(sys.argv[1] if sys.argv[2:] else sys.exit(__doc__)), sys.argv[2:]), ensure_ascii=False, indent=1))
    except ValueError as damage:
        sys.exit(str(damage))
