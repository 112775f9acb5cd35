"""Types rows into a workbook as a person at LibreOffice does, and saves its first sheet as CSV: `typed.py PROFILE BOOK OUT SEPARATOR < ROWS`.

ROWS is a JSON list of lists: of each row from the second on, a text for each column that has a heading, in their order. Needs `uno`, which is
Debian's python3-uno for /usr/bin/python3.
"""
import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

PROFILE, BOOK, OUT, SEPARATOR = sys.argv[1:5]
PIPE = "pipe,name=typed" + str(time.time_ns())


def told(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{PROFILE}", "--headless", "--norestore", f"--accept={PIPE};urp;"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for attempt in range(120):
    try:
        context = resolver.resolve(f"uno:{PIPE};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
book = desktop.loadComponentFromURL("file://" + BOOK, "_blank", 0, told(Hidden=True))
sheet = book.Sheets.getByIndex(0)
for place, row in enumerate(json.load(sys.stdin), 1):
    for column, text in enumerate(row):
        if text:
            # What is typed is read in the language of the office and the format of the cell.
            sheet.getCellByPosition(column, place).FormulaLocal = text
book.storeToURL("file://" + OUT, told(FilterName="Text - txt - csv (StarCalc)", FilterOptions=f"{SEPARATOR},34,76,1,,0,false,true"))
book.close(True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(60)
