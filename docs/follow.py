#!/usr/bin/env python3
"""Keeps a PostgreSQL database in step with a ledger: each event is there exactly once, whatever is killed, merged or begun anew.

    python3 follow.py 'dbname=gcm' LEDGER            # goes on until it is stopped
    python3 follow.py 'dbname=gcm' LEDGER --once     # takes what is new, and ends: for a timer

It needs psycopg 3 and gcm-ledger in the path. The events of a batch and the position after them are one transaction. So the position is
never other than what the tables hold: whoever is killed in between has written neither, and begins there again.
"""

import json
import subprocess
import sys

import psycopg

# An id alone names no line: two writers may have recorded the same event, and then both lines stand in the ledger.
TABLES = """
create table if not exists ledger_event (
    writer text not null, sequence integer not null, id text not null, type text not null, subject text not null,
    recorded timestamptz not null, line text not null, primary key (writer, sequence));
create table if not exists ledger_position (one boolean primary key default true check (one), position text not null);
insert into ledger_position (position) values ('{"position":{"writers":[]}}') on conflict do nothing;
"""


def main(connection, ledger, *options):
    with psycopg.connect(connection) as database:
        database.execute(TABLES)
        (position,) = database.execute("select position from ledger_position").fetchone()
        database.commit()
        command = ["gcm-ledger", "--ledger", ledger, "log", "--follow", "--after", "-", *options]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as follow:
            follow.stdin.write(position.encode())
            follow.stdin.close()
            try:
                for line in follow.stdout:
                    # Without its end a line was cut off.
                    if line.endswith(b"\n"):
                        position = take(database, line.decode().rstrip("\n"), position)
            except BaseException:
                follow.terminate()
                raise
        # What came without a position after it is not kept.
        database.rollback()
        return follow.returncode


def take(database, line, position):
    """Takes one line, and answers the position that is kept by now."""
    event = json.loads(line)
    if "position" not in event:
        database.execute(
            "insert into ledger_event values (%s, %s, %s, %s, %s, %s, %s)",
            (event["source"], int(event["sequence"]), event["id"], event["type"], event["subject"], event["recordedtime"], line))
        return position
    moved = database.execute("update ledger_position set position = %s where position = %s", (line, position))
    if moved.rowcount != 1:
        sys.exit("somebody else keeps this database in step")
    database.commit()
    return line


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
