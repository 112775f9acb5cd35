"""Writes lines as `events/` has them, with a checksum and a clock of its own: what today's program no longer writes, or not yet."""

import calendar
import json
from datetime import datetime, timedelta

BEGINNING = datetime(2026, 1, 1)


def crc32c(data):
    """The CRC-32C of some bytes, as eight digits."""
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
    return f"{value ^ 0xFFFFFFFF:08x}"


def last_day(occurred):
    """The effective day: the last that may be meant; of an open end, the last day of its start."""
    start, _, end = occurred.partition("/")
    unit = start if end in ("", "..") else end
    year, month = int(unit[:4]), int(unit[5:7] or 12)
    return unit if len(unit) == 10 else f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"


def instant(minute):
    """So many minutes after the beginning of 2026, as a line has it."""
    return (BEGINNING + timedelta(minutes=minute)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def event(name, type_, subject, occurred, data=None, minute=None, **more):
    """An event as it is stated; `minute` says when it was recorded, or it is a minute after the one before."""
    return {"id": name, "type": type_, "subject": subject, "occurred": occurred, "data": data or {}, "minute": minute, **more}


def corrected(name, of, changes, replaces=None, minute=None, type_="pledge.made"):
    """A correction of version 2: what changes."""
    data = {"event": of, "replaces": replaces or of, "reason": "It was misread.", "changes": {"type": type_, **changes}}
    return event(name, "event.corrected", f"event/{of}", "2026-01-01", data, minute, dataschema="urn:gcm-ledger:event.corrected:2")


def corrected_whole(name, of, content, replaces=None, minute=None):
    """A correction of version 1: the whole content."""
    data = {"event": of, "replaces": replaces or of, "reason": "It was misread.", "content": content}
    return event(name, "event.corrected", f"event/{of}", "2026-01-01", data, minute)


def retracted(name, of, minute=None):
    """A retraction."""
    return event(name, "event.retracted", f"event/{of}", "2026-01-01", {"event": of, "reason": "It was another one's."}, minute)


def file(writer, entries, tail=b""):
    """The bytes of a writer's file: its opening, and entries that are an event, or a list of them, which is a batch."""
    title = {"formatVersion": 1, "origin": f"gcm-ledger/{writer}", "title": "A ledger of conformance"}
    opening = event(f"opened-{writer}", "ledger.opened", f"ledger/{writer}", "2026-01-01", title, 0)
    lines, minute = [], -1
    for entry in [opening, *entries]:
        batch = entry if isinstance(entry, list) else [entry]
        minute = batch[0]["minute"] if batch[0]["minute"] is not None else minute + 1
        for number, one in enumerate(batch, 1):
            line = {name: value for name, value in one.items() if name != "minute"}
            line.setdefault("sequence", f"{len(lines) + 1:010}")
            line.setdefault("recordedtime", instant(minute))
            line.update(source=writer, specversion="1.0", time=last_day(one["occurred"]) + "T00:00:00Z", crc32c="00000000")
            if len(batch) > 1:
                line.setdefault("batch", f"{number}/{len(batch)}")
            text = json.dumps(line, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
            lines.append(text.replace(b'"crc32c":"00000000"', b'"crc32c":"' + crc32c(text).encode() + b'"', 1))
    return b"".join(line + b"\n" for line in lines) + tail
