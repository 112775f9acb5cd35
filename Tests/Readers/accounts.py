"""Lets a program for plain-text accounting read `export hledger` in its strict mode, and holds its balances of several days against `fund`.

accounts.py hledger|ledger PROGRAM LEDGER
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from decimal import Decimal

tool, program, ledger = sys.argv[1:4]
EXPORTED = "2026-11-28"
DAYS = ["2022-05-20", "2023-03-31", "2023-12-31", "2024-01-02", "2024-03-11", "2024-07-31", EXPORTED]
os.environ["LC_ALL"] = "C.UTF-8"


def fail(what):
    sys.exit(f"{tool}, {ledger}: {what}")


def run(*words):
    told = subprocess.run(words, capture_output=True, text=True)
    if told.returncode:
        fail(f"{' '.join(words)}: {told.stderr[:2000]}")
    return told.stdout


def ours(*words):
    return json.loads(run(program, "--ledger", ledger, *words, "--today", EXPORTED, "--format", "json"))


def account(text):
    """A part of an account's name."""
    return "".join(
        letter if re.fullmatch("[A-Za-z0-9-]", letter) or letter == " " and 0 < place < len(text) - 1 and text[place - 1] != " "
        else f"_{ord(letter):x}_" for place, letter in enumerate(text))


def balances(journal, day):
    """By account and currency, what stands there at the end of a day; noughts aside."""
    after = str(date.fromisoformat(day) + timedelta(days=1))
    found = {}
    if tool == "hledger":
        for line in run("hledger", "-f", journal, "balance", "-e", after, "--flat", "-N", "-O", "csv", "--layout=bare").splitlines()[1:]:
            name, currency, amount = line.strip('"').split('","')
            found[name, currency] = Decimal(amount)
    else:
        amounts = []
        for line in run("ledger", "--args-only", "--pedantic", "-f", journal, "balance", "-e", after, "--flat", "--no-total").splitlines():
            currency, amount, name = re.fullmatch(r"\s*(?:([A-Z]{3}) (-?[0-9.]+))?\s*(.*)", line).groups()
            amounts += [(currency, Decimal(amount))] if currency else []
            if name:
                found.update({(name, currency): amount for currency, amount in amounts})
                amounts = []
    return {key: amount for key, amount in found.items() if amount}


def total(there, account, sign=1):
    """What an account and those below it come to, by currency."""
    sums = {}
    for (name, currency), amount in there.items():
        if name == account or name.startswith(account + ":"):
            sums[currency] = sums.get(currency, 0) + sign * amount
    return {currency: amount for currency, amount in sums.items() if amount}


def stated(steps, sign=1):
    sums = {}
    for step in steps:
        if step["amount"]:
            sums[step["amount"]["currency"]] = sums.get(step["amount"]["currency"], 0) + sign * Decimal(step["amount"]["amount"])
    return {currency: amount for currency, amount in sums.items() if amount}


def added(*sums):
    result = {}
    for one in sums:
        for currency, amount in one.items():
            result[currency] = result.get(currency, 0) + amount
    return {currency: amount for currency, amount in result.items() if amount}


with tempfile.TemporaryDirectory() as folder:
    journal = os.path.join(folder, "fund.journal")
    run(program, "--ledger", ledger, "export", "hledger", "--as-of", EXPORTED, "--today", EXPORTED, "--output", journal)
    run(*(["hledger", "check", "--strict", "ordereddates", "-f", journal] if tool == "hledger" else
          ["ledger", "--args-only", "--pedantic", "-f", journal, "balance"]))
    listed = ours("list", "contributions", "--as-of", EXPORTED)["rows"]
    # What no command line takes as a word is compared by nobody.
    funds = sorted({row["fund"] for row in listed if "\0" not in row["fund"] and not row["fund"].startswith("-")})
    if not funds:
        fail("no fund is there to be compared")
    count = 0
    for day in DAYS:
        there = balances(journal, day)
        for fund in funds:
            told = subprocess.run([program, "--ledger", ledger, "fund", fund, "--as-of", day, "--today", EXPORTED, "--format", "json"],
                                  capture_output=True, text=True)
            page = json.loads(told.stdout) if told.returncode == 0 else {"contributions": [], "programmes": []}
            steps = {name: [step for one in page["contributions"] for step in one[name]]
                     for name in ("announced", "committed", "deposited", "repaid")}
            name = account(fund)
            wanted = {
                f"Equity:Announced:{name}": stated(steps["announced"]), f"Equity:Committed:{name}": stated(steps["committed"]),
                f"Income:Deposited:{name}": stated(steps["deposited"], -1), f"Expenses:Repaid:{name}": stated(steps["repaid"]),
                f"Assets:Deposited:{name}": added(stated(steps["deposited"]), stated(steps["repaid"], -1)),
            }
            for one in page["programmes"] if day == EXPORTED else []:
                wanted[f"Equity:Programmes:{name}:{one['subject'].split('/')[1]}"] = stated([one])
            for one, sums in wanted.items():
                if total(there, one) != sums:
                    fail(f"{one} on {day} is {total(there, one)}, and 'fund' says {sums}")
                count += 1
    print(f"{tool} reads the journal of {ledger} in its strict mode, and gives {count} balances of {len(funds)} funds as 'fund' does")
