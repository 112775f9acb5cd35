"""Types unfinished lines into a real shell and presses the tab key: `shells.py SHELL PROGRAM LEDGER HOME`.

SHELL is bash, zsh or fish, with the completions in HOME where the program's help puts them; PROGRAM's folder stands first in its path.
Every case is typed on a terminal, and what then stands on the line is compared, quotes and spaces included.
"""
import os
import pty
import re
import select
import shlex
import signal
import sys
import time

# What is typed, and what has to stand there after the tab key, in one shell perhaps something else; a space at the end says that the word
# is whole.
CASES = [
    ("gcm-ledger readin", "gcm-ledger readiness "),
    ("gcm-ledger list --formal", "gcm-ledger list --formality "),
    ("gcm-ledger measure pledges --format j", "gcm-ledger measure pledges --format json "),
    ("gcm-ledger measure pledges --format=j", "gcm-ledger measure pledges --format=json "),
    ("gcm-ledger show documen", "gcm-ledger show document/"),
    ("gcm-ledger show meeting/review-2-unec", "gcm-ledger show meeting/review-2-unece "),
    ("gcm-ledger show review-1-unec", "gcm-ledger show review-1-unece "),
    ("gcm-ledger show PRT", "gcm-ledger show PRT "),
    ("gcm-ledger show Portu", "gcm-ledger show Portugal "),
    ("gcm-ledger readiness --state portu", "gcm-ledger readiness --state Portugal "),
    ("gcm-ledger list pledges --state Portugal,Germ", "gcm-ledger list pledges --state Portugal,Germany "),
    ("gcm-ledger list pledges --state=South\\ A", "gcm-ledger list pledges --state=South\\ Africa "),
    # fish takes nothing that does not begin as is typed, whatever it is given.
    ("gcm-ledger readiness --state Cote", "gcm-ledger readiness --state Côte\\ d\\'Ivoire ", {"fish": "gcm-ledger readiness --state Cote"}),
    ("gcm-ledger readiness --state 'South A", "gcm-ledger readiness --state 'South Africa' "),
    ("gcm-ledger readiness --as-of imrf-202", "gcm-ledger readiness --as-of imrf-202"),
    ("gcm-ledger readiness --as-of review-1-unec", "gcm-ledger readiness --as-of review-1-unece "),
    ("gcm-ledger timeline --from imrf-2022 --to review-2-unec", "gcm-ledger timeline --from imrf-2022 --to review-2-unece "),
    ("gcm-ledger measure pledges --by obj", "gcm-ledger measure pledges --by objective "),
    ("gcm-ledger measure pledges --by state,obj", "gcm-ledger measure pledges --by state,objective "),
    ("gcm-ledger list meetings --kind regional-r", "gcm-ledger list meetings --kind regional-review "),
    ("gcm-ledger record pledge.ma", "gcm-ledger record pledge.made "),
    ("gcm-ledger record pledge.made --framew", "gcm-ledger record pledge.made --framework "),
    ("gcm-ledger record pledge.made --type indiv", "gcm-ledger record pledge.made --type individual "),
    ("gcm-ledger record pledge.made --cites brief-2024", "gcm-ledger record pledge.made --cites brief-2024@"),
    ("gcm-ledger find --output pages-of-m", "gcm-ledger find --output pages-of-mine.html "),
    ("gcm-ledger find --output=pages-of-m", "gcm-ledger find --output=pages-of-mine.html "),
    ("gcm-ledger --ledger in", "gcm-ledger --ledger inner/"),
    ("gcm-ledger --ledger inner show pled", "gcm-ledger --ledger inner show pled"),
    ("gcm-ledger version pages-of-m", "gcm-ledger version pages-of-m"),
    ("gcm-ledger find pages-of-m", "gcm-ledger find pages-of-m"),
    ("gcm-ledger reconcile --today im", "gcm-ledger reconcile --today im"),
]
# In a ledger that means harm: what is typed of a fund's name, and the name that the shell then reads, whatever its quotes. To zsh a word
# that begins with a bare `=` is the path of a command.
HARMFUL = [
    ("\\=HYP", "=HYPERLINK(\"http://x\")"), ("\\<b", "<b>&amp;<script>alert(1)</script>"), ("\\;", "; , : \"q\""),
    ("\\{", "{#id} [^1]: *x* | y"), ("a\\\\n", "a\\nb"), ("\\'q", "'quoted"),
]


class Terminal:
    """A shell on a terminal of its own, 200 columns wide."""

    def __init__(self, words, environment, folder):
        self.id, self.file = pty.fork()
        if self.id == 0:
            os.chdir(folder)
            os.execvpe(words[0], words, environment)
        import fcntl
        import struct
        import termios
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
        self.seen = ""

    def send(self, text):
        os.write(self.file, text.encode())

    def wait(self, pattern, seconds=20):
        """What is found first; fails where nothing comes."""
        end = time.monotonic() + seconds
        while True:
            found = re.search(pattern, self.seen, re.DOTALL)
            if found:
                self.seen = self.seen[found.end():]
                return found
            assert time.monotonic() < end, f"nothing like {pattern!r} in {self.seen[-800:]!r}"
            if select.select([self.file], [], [], 0.2)[0]:
                self.seen += os.read(self.file, 65536).decode(errors="replace")

    def close(self):
        os.kill(self.id, signal.SIGKILL)
        os.waitpid(self.id, 0)


def line(terminal, typed):
    """The line after the tab key."""
    terminal.send(typed + "\t\x07")
    found = terminal.wait("<<(.*?)>>")[1]
    terminal.send("\x15")
    return found


def main():
    shell, program, ledger, home = sys.argv[1:]
    environment = {
        "PATH": os.path.dirname(program) + ":" + os.environ["PATH"], "HOME": home, "ZDOTDIR": home, "TERM": "xterm", "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": os.environ["XDG_STATE_HOME"], "XDG_CONFIG_HOME": home + "/.config",
        "XDG_DATA_HOME": home + "/.local/share"}
    words = {"bash": ["bash", "-i"], "zsh": ["zsh", "-i"], "fish": ["fish", "-i"]}[shell]
    terminal = Terminal(words, environment, ledger)
    try:
        terminal.wait("ready> ")
        found = [(typed, own[0].get(shell, wanted) if own else wanted, line(terminal, typed)) for typed, wanted, *own in CASES]
        for typed, name in HARMFUL:
            got = line(terminal, "gcm-ledger --ledger ../harm fund " + typed)
            found.append((typed, name, shlex.split(got)[-1]))
    finally:
        terminal.close()
    wrong = [f"{typed!r} becomes {got!r}, not {wanted!r}" for typed, wanted, got in found if got != wanted]
    assert not wrong, "\n".join(wrong)
    print(f"{shell}: {len(found)} lines are finished as they should be")


main()
