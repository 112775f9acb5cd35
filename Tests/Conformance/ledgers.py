"""The ledgers: of each what it shows, its writers' files, and what is asked of it. `python3 ledgers.py` writes the files anew."""

import sys
from pathlib import Path

from lines import corrected, corrected_whole, event, file, retracted

HERE = Path(__file__).parent


def document(slug, occurred, name=None, **more):
    return event(name or slug, "document.published", f"document/{slug}", occurred, {"title": slug.capitalize()}, **more)


def pledge(slug, occurred="2022-05-20", minute=None, name=None, **data):
    return event(name or slug, "pledge.made", f"pledge/{slug}", occurred, {"title": f"Pledge {slug}", "by": ["PRT"], **data}, minute)


def happened(verb, slug, occurred, name=None, minute=None, **data):
    return event(name or f"{slug}-{verb}", f"pledge.{verb}", f"pledge/{slug}", occurred, data, minute)


def same(slug, other, occurred="2023-01-01", minute=None):
    return event(f"{slug}-is-{other}", "pledge.same-as", f"pledge/{slug}", occurred, {"pledge": other}, minute)


def contribution(verb, slug, occurred, amount=None, booked=None, name=None, **data):
    money = {name: dict(zip(("amount", "currency"), text.split())) for name, text in (("amount", amount), ("booked", booked)) if text}
    stated = {"donor": ["PRT"], "fund": "m-mptf", **data, **money} if verb != "cancelled" else data
    return event(name or f"{slug}-{verb}", f"contribution.{verb}", f"contribution/{slug}", occurred, stated)


def meeting(verb, slug, occurred, name=None, **data):
    stated = data if verb == "cancelled" else {"title": f"Meeting {slug}", "kind": "regional-review", "region": "UNECE", **data}
    return event(name or f"{slug}-{verb}", f"meeting.{verb}", f"meeting/{slug}", occurred, stated)


STAGES, YEARS = "measure pledges --by stage", "measure pledges --by year"
OBJECTIVES, STATES = "measure pledges --by objective", "measure pledges --by state"
LATER = "--as-of 2025-12-31"


def at(*questions, cuts=(LATER,)):
    """Each question under each of some cuts."""
    return [f"{question} {cut}" for question in questions for cut in cuts]


#: By name: the rules that a ledger shows, its files by writer, and the questions. A file is its entries; or these, what stands behind its
#: last line, and what is changed in it.
LEDGERS = {
    "batch": (
        "The lines of a batch are recorded together, and a lone event beside them",
        {"a": [[pledge("one"), pledge("two", objectives=[1])], pledge("three")]},
        at("facts", OBJECTIVES),
    ),
    "batch-torn": (
        "A batch without its last line, at the end of a file, is left out whole",
        {
            "a": (
                [pledge("one"), event("two", "pledge.made", "pledge/two", "2022-05-20", {"title": "Two", "by": ["PRT"]}, batch="1/2")],
                b"",
                None,
            )
        },
        at("facts", "measure pledges"),
    ),
    "line-torn": (
        "A last line without its line feed is left out",
        {"a": ([pledge("one")], b'{"batch":"1/2","crc32c":"0', None)},
        at("facts", "measure pledges"),
    ),
    "damaged-checksum": (
        "A line that is not what it was summed as is damage: nothing is answered but which line it is",
        {"a": ([pledge("one"), pledge("two")], b"", (b'"Pledge one"', b'"Pledge two"'))},
        ["damage"],
    ),
    "damaged-sequence": (
        "A line that is missing is damage",
        {
            "a": [
                pledge("one"),
                event("two", "pledge.made", "pledge/two", "2022-05-20", {"title": "Two", "by": ["PRT"]}, sequence="0000000004"),
            ]
        },
        ["damage"],
    ),
    "damaged-time": (
        "A time of recording that does not grow is damage, even where a later line of the file is sound",
        {"a": [pledge("one", minute=9), pledge("two", minute=8), pledge("three", minute=10)]},
        ["damage"],
    ),
    "damaged-batch": (
        "A batch that another line interrupts is damage",
        {"a": [event("one", "pledge.made", "pledge/one", "2022-05-20", {"title": "One", "by": ["PRT"]}, batch="1/2"), pledge("two")]},
        ["damage"],
    ),
    "damaged-batch-time": (
        "Lines of one batch with two times of recording are damage",
        {
            "a": [
                [
                    pledge("one", minute=3),
                    event(
                        "two",
                        "pledge.made",
                        "pledge/two",
                        "2022-05-20",
                        {"title": "Two", "by": ["PRT"]},
                        recordedtime="2026-01-01T00:04:00.000000Z",
                    ),
                ]
            ]
        },
        ["damage"],
    ),
    "opened-alone": (
        "A file in which nothing but its opening stands: a count of nought, and no sum",
        {"a": []},
        at("facts", "measure pledges", STAGES, "measure meetings", "measure contributions", "pledges"),
    ),
    "split-over-files": (
        "Effective order does not depend on the file in which an event stands",
        {
            "b": [pledge("one", minute=1), happened("progressed", "two", "2023-03-01", stage="planning", text="Begun.", minute=4)],
            "a": [
                pledge("two", minute=2),
                happened("progressed", "two", "2023-03-01", name="later", stage="in-progress", text="On.", minute=5),
            ],
        },
        at("facts", STAGES, "pledges"),
    ),
    "id-twice-equal": (
        "One id with one content in two files is one event, recorded at the earlier time",
        {"a": [pledge("one", minute=10)], "b": [pledge("one", minute=30)]},
        at("facts", cuts=(LATER, "--known-at 2026-01-01T00:20:00.000000Z " + LATER, "--known-at 2026-01-01T00:05:00.000000Z " + LATER))
        + ["check"],
    ),
    "id-twice-differing": (
        "One id with other content in another file: the earlier counts, and check lists the other",
        {"a": [pledge("one", minute=30, objectives=[2])], "b": [pledge("one", minute=10, objectives=[1])]},
        at("facts", OBJECTIVES) + ["check"],
    ),
    "correction": (
        "A correction of version 2 changes the fields that it says and no other",
        {"a": [pledge("one", objectives=[1]), corrected("c1", "one", {"data": {"objectives": [2, 3]}})]},
        at("facts", OBJECTIVES, STATES),
    ),
    "correction-whole": (
        "A correction of version 1 says the fields in which it differs from the line that it names",
        {
            "a": [
                pledge("one", objectives=[1]),
                corrected("c1", "one", {"data": {"objectives": [2]}}, minute=5),
                corrected_whole(
                    "c2",
                    "one",
                    {
                        "type": "pledge.made",
                        "subject": "pledge/one",
                        "occurred": "2022-05-21",
                        "data": {"title": "Pledge one", "by": ["PRT"], "objectives": [1]},
                    },
                    minute=6,
                ),
            ]
        },
        at("facts", OBJECTIVES),
    ),
    "correction-whole-by-meaning": (
        "What is spelled otherwise and means the same is no difference: a plan of before, said again in a whole content",
        {
            "a": [
                meeting("scheduled", "m", "2022-01-10", planned="2024-07/2024"),
                corrected("c1", "m-scheduled", {"data": {"planned": "2025"}}, type_="meeting.scheduled"),
                corrected_whole(
                    "c2",
                    "m-scheduled",
                    {
                        "type": "meeting.scheduled",
                        "subject": "meeting/m",
                        "occurred": "2022-01-10",
                        "data": {"title": "Meeting m", "kind": "regional-review", "region": "ECA", "planned": "2024-07/2024-12"},
                    },
                ),
                meeting("rescheduled", "m", "2022-02-10", planned="2024", region="ECA"),
            ]
        },
        at("facts", "measure meetings --by region,status"),
    ),
    "correction-in-vain": (
        "A correction that was recorded together with what it names, or is of another type, changes nothing; check tells it",
        {
            "a": [
                [pledge("one", objectives=[1]), corrected("c1", "one", {"data": {"objectives": [2]}})],
                pledge("two", objectives=[3]),
                corrected("c2", "two", {"data": {"objectives": [4]}}, type_="pledge.amended"),
            ]
        },
        at("facts", OBJECTIVES) + ["check"],
    ),
    "correction-of-correction": (
        "A correction on top of another; with the first retracted, what the second says still stands",
        {
            "a": [
                pledge("one", objectives=[1]),
                corrected("c1", "one", {"data": {"objectives": [2], "forms": ["policy"]}}),
                corrected("c2", "one", {"data": {"objectives": [3]}}, replaces="c1"),
                retracted("r1", "c1", minute=60),
            ]
        },
        at("facts", OBJECTIVES, "measure pledges --by form", cuts=(LATER, "--known-at 2026-01-01T00:30:00.000000Z " + LATER)) + ["check"],
    ),
    "correction-of-day-and-subject": (
        "A correction of when it happened and of what it is about",
        {"a": [pledge("one"), corrected("c1", "one", {"occurred": "2023-02", "subject": "pledge/uno"})]},
        at("facts", YEARS, "pledges") + at("measure pledges", cuts=("--as-of 2022-12-31", "--as-of 2023-02-15")),
    ),
    "cleared": (
        "A correction clears members of data",
        {"a": [pledge("one", objectives=[1], forms=["policy"]), corrected("c1", "one", {"cleared": ["forms", "objectives"]})]},
        at("facts", OBJECTIVES, "measure pledges --by form"),
    ),
    "rivals": (
        "Of two corrections that started from one state of a field the latest holds; one of another field is no rival",
        {
            "a": [pledge("one", objectives=[1], minute=1), corrected("c1", "one", {"data": {"objectives": [2]}}, minute=3)],
            "b": [corrected("c2", "one", {"data": {"objectives": [4]}}, minute=2), corrected("c3", "one", {"occurred": "2021"}, minute=4)],
        },
        at("facts", OBJECTIVES, YEARS) + ["check"],
    ),
    "rivals-settled": (
        "Rivals are settled by a later correction that started from one of them",
        {
            "a": [pledge("one", objectives=[1], minute=1), corrected("c1", "one", {"data": {"objectives": [2]}}, minute=3)],
            "b": [
                corrected("c2", "one", {"data": {"objectives": [4]}}, minute=2),
                corrected("c4", "one", {"data": {"objectives": [4]}}, replaces="c2", minute=5),
            ],
        },
        at("facts", OBJECTIVES) + ["check"],
    ),
    "retracted": (
        "A retraction takes out an event; what was known before it still has it; a retraction can be retracted",
        {
            "a": [
                pledge("one", minute=1),
                pledge("two", minute=2),
                retracted("r1", "one", minute=10),
                retracted("r2", "two", minute=11),
                retracted("r3", "r2", minute=20),
            ]
        },
        at("facts", cuts=(LATER, "--known-at 2026-01-01T00:15:00.000000Z " + LATER, "--known-at 2026-01-01T00:05:00.000000Z " + LATER)),
    ),
    "retracted-correction": (
        "With a correction retracted, the event says what it said",
        {
            "a": [
                pledge("one", objectives=[1]),
                corrected("c1", "one", {"data": {"objectives": [2]}}, minute=10),
                retracted("r1", "c1", minute=20),
            ]
        },
        at("facts", OBJECTIVES, cuts=(LATER, "--known-at 2026-01-01T00:15:00.000000Z " + LATER)),
    ),
    "clock-ahead": (
        "A change recorded before what it names, by a clock that had run ahead, counts as recorded right after it",
        {
            "a": [pledge("one", objectives=[1], minute=600), pledge("two", objectives=[1], minute=601)],
            "b": [
                corrected("c1", "one", {"data": {"objectives": [2]}}, minute=20),
                corrected("c2", "one", {"data": {"objectives": [3]}}, "c1", 21),
                corrected("z", "two", {"data": {"objectives": [4]}}, minute=22),
                corrected("y", "two", {"data": {"objectives": [5]}}, minute=23),
            ],
        },
        at(
            "facts",
            OBJECTIVES,
            cuts=(LATER, "--known-at 2026-01-01T05:00:00.000000Z " + LATER, "--known-at 2026-01-01T11:00:00.000000Z " + LATER),
        ),
    ),
    "open-start": (
        "Not later than a day: possible on every day before, certain from that day on",
        {"a": [pledge("one", "../2022-05-20")]},
        at("facts", YEARS, cuts=("--as-of 2022-05-20", "--as-of 2022-05-19", "--as-of 1990-01-01")),
    ),
    "open-end": (
        "From a month on: certain with the last day of its start",
        {"a": [pledge("one", "2022-05/..")]},
        at("facts", YEARS, cuts=("--as-of 2022-05-31", "--as-of 2022-05-30", "--as-of 2022-04-30")),
    ),
    "months-and-years": (
        "A month, a quarter, a year and an interval: possible from the first day, certain with the last",
        {
            "a": [
                pledge("month", "2022-03"),
                pledge("quarter", "2022-01/2022-03"),
                pledge("year", "2022"),
                pledge("days", "2022-03-30/2022-04-02"),
            ]
        },
        at("facts", "measure pledges", cuts=("--as-of 2021-12-31", "--as-of 2022-03-01", "--as-of 2022-03-31", "--as-of 2022-12-31")),
    ),
    "two-precisions": (
        "An interval of before, with ends of two precisions, is the period that it means",
        {
            "a": [pledge("one", "2024-07/2024", minute=1, targetDate="2024-07/2025")],
            "b": [pledge("one", "2024-07/2024-12", minute=2, targetDate="2024-07/2025-12")],
        },
        at("facts", YEARS, "pledges") + ["check"],
    ),
    "effective-order": (
        "Effective day, first day, rank, recorded time, id: of each a tie that the next one breaks",
        {
            "a": [
                pledge("one", "2023-06-30"),
                happened("withdrawn", "one", "2023-06-30", name="v", why="No money."),
                [
                    happened("progressed", "one", "2023-06-30", name="z", stage="planning", text="Begun."),
                    happened("progressed", "one", "2023-06-30", name="y", stage="in-progress", text="On."),
                ],
                happened("progressed", "one", "2023-06-30", name="x", stage="planning", text="Again."),
                happened("progressed", "one", "2023-06", name="w", stage="in-progress", text="In June."),
                happened("progressed", "one", "2023-06-29", name="u", stage="in-progress", text="The day before."),
            ]
        },
        at("facts", STAGES, "pledges", cuts=("--as-of 2023-06-29", "--as-of 2023-06-30")),
    ),
    "unknown": (
        "A type, a version, and a word that are not known are kept, counted, and never damage; a member of data that is not is kept",
        {
            "a": [
                event("type", "pledge.applauded", "pledge/one", "2023-01-01", {"loudly": True}),
                event("version", "pledge.made", "pledge/two", "2023-01-01", {"title": 2}, dataschema="urn:gcm-ledger:pledge.made:7"),
                pledge("word", type="on-the-moon"),
                pledge("words", forms=["policy", "song"]),
                pledge("member", colour="blue"),
            ]
        },
        at("facts", "measure pledges", "unknown", cuts=(LATER, "--as-of 2022-12-31")),
    ),
    "unknown-member": (
        "A member that a type has not stays in what the line says and counts nowhere, also where another type has one of its name",
        {
            "a": [
                pledge("one", objectives=[1], newer="2"),
                happened("fulfilled", "one", "2023-05-20", objectives=[5], by=["KEN"], stage="withdrawn"),
                meeting("scheduled", "m", "2023-01-01", planned="2024-03", held="2024-02"),
                meeting("cancelled", "m", "2024-02-01", region="ECA", attended=["KEN"]),
            ]
        },
        at("facts", "pledges", OBJECTIVES, STATES, STAGES, "measure meetings --by region,status", "measure meetings --by state"),
    ),
    "unknown-correction": (
        "A correction of a version or with a word that is not known is kept, and changes nothing; a retraction of the unknown holds",
        {
            "a": [
                pledge("one", objectives=[1]),
                corrected("word", "one", {"data": {"type": "on-the-moon", "objectives": [2]}}),
                event(
                    "version", "event.corrected", "event/one", "2026-01-01", {"event": "one"}, dataschema="urn:gcm-ledger:event.corrected:3"
                ),
                pledge("song", forms=["song"]),
                retracted("r1", "song"),
                pledge("tune", forms=["tune"]),
                corrected("c1", "tune", {"occurred": "2026-01-02"}),
            ]
        },
        at("facts", OBJECTIVES, "unknown", cuts=("--as-of 2026-01-01", "--as-of 2022-12-31")),
    ),
    "known-at": (
        "Known-at hides what was recorded later, and the correction of it; a day is its end in UTC",
        {
            "a": [
                pledge("one", objectives=[1]),
                corrected("c1", "one", {"data": {"objectives": [2]}}, minute=1439),
                pledge("two", minute=1440, objectives=[3]),
            ]
        },
        at(OBJECTIVES, cuts=(LATER, "--known-at 2026-01-01 " + LATER, "--known-at 2026-01-01T23:58:59.999999Z " + LATER)),
    ),
    "as-of": (
        "As-of cuts what had not occurred, and never a correction or a retraction, whenever they were recorded",
        {
            "a": [
                pledge("one", "2022-05-20", objectives=[1]),
                pledge("two", "2022-06-20"),
                corrected("c1", "one", {"data": {"objectives": [2]}}),
                pledge("three", "2022-05-19"),
                retracted("r1", "three"),
            ]
        },
        at("facts", OBJECTIVES, cuts=("--as-of 2022-05-20", "--as-of 2022-05-19")),
    ),
    "published-by": (
        "Published-by keeps what cites a document of the day or before, whatever as-of is, and the documents themselves",
        {
            "a": [
                document("early", "2022-01-31"),
                document("late", "2024"),
                pledge("one", cites=[{"at": "para. 1", "document": "early"}]),
                pledge("two", cites=[{"at": "p. 2", "document": "late"}]),
                pledge("three"),
                pledge("four", cites=[{"at": "p. 3", "document": "early"}, {"at": "p. 4", "document": "late"}]),
            ]
        },
        at(
            "facts",
            "measure pledges",
            cuts=(
                "--published-by 2022-01-31 " + LATER,
                "--published-by 2024-06-30 " + LATER,
                "--published-by 2024-12-31 " + LATER,
                "--published-by 2022-01-30 " + LATER,
            ),
        ),
    ),
    "published-by-before-as-of": (
        "Which documents there are by a day of publication is not cut by as-of",
        {"a": [document("late", "2023-01-31"), pledge("one", cites=[{"at": "para. 1", "document": "late"}])]},
        at("facts", cuts=("--published-by 2023-12-31 --as-of 2022-12-31",)),
    ),
    "same-chain": (
        "Pledges said to be the same through a chain are one, under the name made first; an amendment of any is its amendment",
        {
            "a": [
                pledge("b", "2022-05-20", objectives=[1]),
                pledge("a", "2022-05-19"),
                pledge("c", "2022-05-21", forms=["policy"], objectives=[9]),
                same("a", "b"),
                same("c", "b"),
                event("am", "pledge.amended", "pledge/c", "2023-02-01", {"objectives": [5]}),
                happened("progressed", "b", "2023-03-01", stage="planning", text="Begun."),
                happened("fulfilled", "c", "2023-04-01", text="Done."),
            ]
        },
        at("pledges", "measure pledges --by objective,form,stage,year", cuts=(LATER, "--as-of 2023-01-31", "--as-of 2023-02-28")),
    ),
    "same-circle": (
        "So are those in a circle; a name that is not there, or the name itself, joins nothing",
        {
            "a": [
                pledge("a"),
                pledge("b"),
                pledge("c"),
                pledge("d"),
                same("a", "b"),
                same("b", "c"),
                same("c", "a"),
                same("d", "gone"),
                same("d", "d"),
            ]
        },
        at("pledges", "measure pledges"),
    ),
    "same-hidden": (
        "A name that a cut hides, or that is not made yet, joins nothing",
        {
            "a": [
                pledge("a", "2022-05-20"),
                pledge("b", "2023-05-20"),
                pledge("c", "2022-05-21"),
                same("b", "a", "2022-06-01"),
                same("c", "b", "2022-06-01"),
            ]
        },
        at("pledges", "measure pledges", cuts=("--as-of 2022-12-31", LATER)),
    ),
    "thing-and-event": (
        "Of a thing the latest event that says a field holds; what is of an event stands beside what others say",
        {
            "a": [
                meeting("scheduled", "m", "2022-01-10", planned="2022-11", mode="virtual"),
                meeting("convened", "m", "2022-11-15/2022-11-16", attended=["PRT"], coChairs=["ESP"], mode="hybrid"),
                meeting("convened", "m", "2022-11-15", name="again", attended=["FRA", "PRT"]),
            ]
        },
        at("measure meetings --by mode", "measure meetings --by state", "measure meetings --by status,year"),
    ),
    "meetings": (
        "A meeting: a vaguer plan says nothing new, a cancelled one may be planned anew, the narrowest days held stand, and one has to begin",
        {
            "a": [
                meeting("cancelled", "n", "2022-01-01"),
                meeting("proposed", "p", "2022-01-01"),
                meeting("scheduled", "q", "2022-02-01", planned="2024-11-05/2024-11-06"),
                meeting("rescheduled", "q", "2022-03-01", planned="2024-11"),
                meeting("cancelled", "r", "2022-05-01"),
                meeting("scheduled", "r", "2022-04-01", planned="2024"),
                meeting("scheduled", "s", "2022-04-02", planned="2024-11"),
                meeting("cancelled", "s", "2022-05-02"),
                meeting("rescheduled", "s", "2022-06-01", planned="2024"),
                meeting("convened", "t", "2022-12-20/2023-01-02"),
                meeting("convened", "t", "2023-01-02", name="t-exactly"),
            ]
        },
        at("measure meetings --by region,status,meeting", "measure meetings --by year", cuts=(LATER, "--as-of 2022-05-31")),
    ),
    "money": (
        "An amount counts in its own currency, else as it was booked, else it is left out; a blank is no nought",
        {
            "a": [
                contribution("deposited", "one", "2022-01-10", "1000.00 USD"),
                contribution("deposited", "two", "2022-02-10", "5000.00 NOK", "500.25 USD"),
                contribution("deposited", "three", "2022-03-10", "700.00 EUR"),
                contribution("deposited", "four", "2022-04"),
                contribution("deposited", "five", "2022-05-10", "90000 JPY"),
            ]
        },
        at(
            "measure deposits",
            "measure deposits --currency USD",
            "measure deposits --by donor,year --currency USD",
            "measure deposits --currency GBP",
            cuts=(LATER, "--as-of 2022-02-28", "--as-of 2022-04-15"),
        ),
    ),
    "money-said-again": (
        "What a contribution stands at: said again replaces, not said again stays; committed before announced; none when cancelled",
        {
            "a": [
                contribution("announced", "one", "2022-01-10", "1000.00 EUR", "1100.00 USD"),
                contribution("announced", "one", "2022-02-10", "900.00 EUR", name="again"),
                contribution("committed", "one", "2022-03-10", booked="990.00 USD"),
                contribution("announced", "two", "2022-01-11", "5.00 USD"),
                contribution("committed", "two", "2022-02-11", "4.00 USD"),
                contribution("announced", "three", "2022-01-12", "8.00 USD"),
                contribution("cancelled", "three", "2022-04-10"),
            ]
        },
        at(
            "measure contributions",
            "measure contributions --currency USD",
            "measure contributions --by status,year",
            cuts=(LATER, "--as-of 2022-01-31", "--as-of 2022-02-28"),
        ),
    ),
    "money-repaid": (
        "What was paid back takes from what was deposited, from its day on",
        {
            "a": [
                contribution("deposited", "one", "2022-01-10", "1000.00 USD"),
                contribution("repaid", "one", "2023-06-10", "250.00 USD"),
                contribution("deposited", "two", "2022-02", "10.50 USD"),
            ]
        },
        at(
            "measure deposits",
            "measure deposits --by year",
            "measure contributions --by status",
            cuts=(LATER, "--as-of 2023-06-09", "--as-of 2022-02-10"),
        ),
    ),
    "membership": (
        "A State is of a region from the day that is certain, possibly from the first that may be meant, throughout where none is known",
        {
            "a": [
                pledge("one", "2019-06-01", by=["DZA"]),
                pledge("two", "1993-01-01", by=["TUR"]),
                pledge("three", "2019-06-01", by=["DJI", "KEN"]),
            ]
        },
        at(
            "measure pledges --by region",
            cuts=("--as-of 2019-12-31", "--as-of 2020-06-30", "--as-of 2020-12-31", "--as-of 1996-07-17", "--as-of 1996-07-18"),
        ),
    ),
    "region-of-state": (
        "Regions that follow from States stand beside their own States alone; of where a pledger sits where no State pledges",
        {
            "a": [
                pledge("one", by=["AZE", "PRT"]),
                event(
                    "two", "pledge.made", "pledge/two", "2022-05-20", {"title": "Two", "stakeholders": ["A city"], "pledgerStates": ["KEN"]}
                ),
            ]
        },
        at("measure pledges --by region,state", "measure pledges --by region"),
    ),
    "today": (
        "Without as-of, the day of the question is today",
        {"a": [pledge("one", "2022-05-20"), pledge("two", "2022-05-21")]},
        ["measure pledges --today 2022-05-20", "facts --today 2022-05-20", "measure pledges --today 2022-05-20 --as-of 2022-05-21"],
    ),
}


def files(name):
    """The files of a ledger: path within it and bytes."""
    for writer, entries in LEDGERS[name][1].items():
        entries, tail, spoilt = entries if isinstance(entries, tuple) else (entries, b"", None)
        data = file(writer, entries, tail)
        yield f"events/{writer}.jsonl", data.replace(*spoilt) if spoilt else data


def write():
    """Writes the files of all ledgers."""
    for name in LEDGERS:
        for path, data in files(name):
            target = HERE / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


if __name__ == "__main__":
    sys.exit(write())
