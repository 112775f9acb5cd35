"""Offers for `append --each`, drawn from a seed: contributions in every order of steps, pledges with several names, champions, programmes,
and corrections and retractions of them, also of each other. What a rule of the ledger refuses is left out of it: `moneys.py SEED`.
"""
import json
import random
import sys

rng = random.Random(int(sys.argv[1]))
facts = []


def fact(type, subject, **data):
    days = ["2023", "2023-05", "2023-05/2023-08", "2023-12-30/2024-01-02", "../2023-03", "2023-06/..", "2022-11-04", "2024-02-29", "2024-03-11"]
    occurred = rng.choice(days + [f"2024-{rng.randint(1, 9):02}-{rng.randint(1, 28):02}" for _ in range(6)])
    cites = [{"document": rng.choice(["old", "new"]), "at": "a place"}]
    facts.append({"id": f"f{len(facts)}", "type": type, "subject": subject, "occurred": occurred, "data": data | {"cites": cites}})


def money(currencies="USD EUR JPY TND NOK"):
    currency = rng.choice(currencies.split())
    digits = {"JPY": 0, "TND": 3}.get(currency, 2)
    whole = rng.choice([0, 1, 999, 15_000_000, 9_007_199_254_740])
    return {"amount": f"{whole}.{rng.randint(0, 10 ** digits - 1):0{digits}}" if digits else str(whole), "currency": currency}


facts.append({"id": "old", "type": "document.published", "subject": "document/old", "occurred": "2023-12-31", "data": {"title": "Old"}})
facts.append({"id": "new", "type": "document.published", "subject": "document/new", "occurred": "2024-06-01", "data": {"title": "New"}})
for number in range(40):
    subject = f"contribution/c{number}"
    about = {"fund": rng.choice(["MIG00", "MIG00", "Other fund: a;b"])} | rng.choice(
        [{"donor": ["DEU"]}, {"donor": ["FRA", "NOR"]}, {"donorOffice": "Fund | of ; date:2024 [2024-01-01] 'x'"}])
    for _ in range(rng.randint(1, 4)):
        step = rng.choice(["announced", "announced", "committed", "committed", "deposited", "deposited", "repaid"])
        said = {}
        if rng.random() < 0.7:
            said["amount"] = money()
        if rng.random() < 0.3:
            said["booked"] = money("USD")
        fact("contribution." + step, subject, **(said if step == "repaid" else about | said))
    fact("contribution." + rng.choice(["announced", "committed", "deposited"]), subject, **about)
    if rng.random() < 0.15:
        fact("contribution.cancelled", subject)
for number in range(30):
    subject = f"pledge/p{number}"
    for _ in range(rng.randint(1, 2)):
        fact("pledge.made", subject, by=["PRT"], title=f"Pledge {number}",
             **({"objectives": sorted(rng.sample(range(1, 24), rng.randint(1, 3)))} if rng.random() < 0.7 else {}))
    if rng.random() < 0.4:
        fact("pledge.amended", subject, **rng.choice([{"objectives": [23]}, {"title": "another"}]))
    if rng.random() < 0.5:
        fact("pledge.progressed", subject, stage=rng.choice(["planning", "in-progress"]), text="so far")
    if rng.random() < 0.2:
        fact(rng.choice(["pledge.fulfilled", "pledge.withdrawn"]), subject)
    if rng.random() < 0.4:
        other = f"p{rng.choice([one for one in range(30) if one != number])}"
        fact("pledge.same-as", subject, pledge=other)
for number in range(12):
    fact("role.assumed", f"role/r{number}", kind=rng.choice(["champion-country", "champion-country", "co-chair"]),
         states=sorted(rng.sample(["PRT", "MAR", "MEX", "GHA"], rng.randint(1, 2))), title=f"Role {number}")
    if rng.random() < 0.4:
        fact("role.ended", f"role/r{number}")
for number in range(5):
    fact("programme." + rng.choice(["approved", "funded", "entered-pipeline"]), f"programme/g{number}", title=f"Programme {number}",
         fund="MIG00", **({"amount": money()} if rng.random() < 0.7 else {}))
    fact("programme.extended", f"programme/g{number}", amount=money())

changed = []
names = [one["id"] for one in facts if one["type"].split(".")[0] != "document"]
by_id = {one["id"]: one for one in facts}
latest, changes = {}, []
for number in range(90):
    named = rng.choice(names)
    event = by_id[named]
    day = {"occurred": "2024-10-01"}
    name = f"k{number}"
    if rng.random() < 0.25:
        target = rng.choice(changes) if changes and rng.random() < 0.6 else named
        changed.append({"id": name, "type": "event.retracted", "subject": f"event/{target}", **day,
                         "data": {"event": target, "reason": "it was not so"}})
        changes.append(name)
        continue
    change = {"type": event["type"], "data": {}}
    if rng.random() < 0.4:
        change["occurred"] = rng.choice(["2023-02-03", "2024-05", "2022/2023"])
    if event["type"].startswith("contribution.") and event["type"] != "contribution.cancelled":
        change["data"][rng.choice(["amount", "booked"])] = money("USD")
    elif event["type"] in ("pledge.made", "pledge.amended"):
        change["data"]["objectives"] = sorted(rng.sample(range(1, 24), 2))
    elif event["type"] == "role.assumed":
        change["data"]["states"] = ["ECU"]
    else:
        change["data"]["cites"] = [{"document": "old", "at": "elsewhere"}]
    start = rng.choice([named, latest.get(named, named)])
    changed.append({"id": name, "type": "event.corrected", "subject": f"event/{named}", **day,
                     "data": {"event": named, "replaces": start, "changes": change, "reason": "a slip"}})
    latest[named] = name
    changes.append(name)
for one in facts + changed:
    print(json.dumps(one))
