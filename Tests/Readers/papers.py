"""Holds what a program reads in the papers against the same answers as Markdown, read by pandoc: `papers.py READER FOLDER`.

FOLDER has NAME.docx and NAME.md of each. Every word is there in the same order, those of a footnote behind the word that has its mark.
"""
import glob
import json
import os
import re
import subprocess
import sys


def pandoc(path, reader):
    """The words in their order, each footnote where its mark stands; and how many notes and rows of headings there are."""
    tree = json.loads(subprocess.run(["pandoc", "--abbreviations=/dev/null", "-f", reader, "-t", "json", path], check=True, capture_output=True, text=True).stdout)
    words, notes = [""], 0

    def walk(node):
        nonlocal notes
        if isinstance(node, list):
            for each in node:
                walk(each)
        elif isinstance(node, dict):
            kind = node.get("t")
            if kind == "Str":
                words[-1] += node["c"]
            elif kind in ("Space", "SoftBreak", "LineBreak"):
                words.append("")
            elif kind == "Note":
                notes += 1
                words.append("[note]")
                words.append("")
                walk(node["c"])
                words.append("[end]")
                words.append("")
            elif kind == "Code":
                words[-1] += node["c"][1]
            else:
                if kind in ("Para", "Plain", "Header"):
                    words.append("")
                walk(node.get("c"))
                if kind in ("Para", "Plain", "Header"):
                    words.append("")

    walk(tree["blocks"])
    return [word for word in words if word], notes


def docx(path):
    import docx
    paper = docx.Document(path)
    lines = [paragraph.text for paragraph in paper.paragraphs]
    rows = [[" ".join(cell.text.split()) for cell in row.cells] for table in paper.tables for row in table.rows]
    heads = [table._tbl.tr_lst[0].trPr.find(docx.oxml.ns.qn("w:tblHeader")) is not None for table in paper.tables]
    assert heads and all(heads), f"{path}: a heading row is not repeated"
    return lines, rows


def table_cells(path):
    """The cells of Markdown's tables as pandoc has them, without their notes."""
    tree = json.loads(subprocess.run(["pandoc", "--abbreviations=/dev/null", "-f", "markdown-smart", "-t", "json", path], check=True, capture_output=True, text=True).stdout)
    cells = []

    def text(node):
        if isinstance(node, list):
            return "".join(map(text, node))
        if isinstance(node, dict):
            kind = node.get("t")
            if kind == "Note":
                return ""
            if kind == "Str":
                return node["c"]
            if kind in ("Space", "SoftBreak", "LineBreak"):
                return " "
            return text(node.get("c"))
        return ""

    for block in tree["blocks"]:
        if block["t"] == "Table":
            head, bodies = block["c"][3], block["c"][4]
            for row in head[1] + [row for body in bodies for row in body[3]]:
                cells.append([" ".join(text(cell[4]).split()) for cell in row[1]])
    return cells


reader, folder = sys.argv[1], sys.argv[2]
paths = sorted(glob.glob(os.path.join(folder, "*.docx")))
assert len(paths) >= 3, f"only {len(paths)} papers"
count = footnotes = 0
for path in paths:
    markdown = path[:-5] + ".md"
    if reader == "pandoc":
        wanted, notes = pandoc(markdown, "markdown-smart")
        found, found_notes = pandoc(path, "docx")
        for place, (word, other) in enumerate(zip(wanted, found)):
            assert word == other, f"{path}: after {' '.join(wanted[max(0, place - 8):place])!r} stands {other!r} and not {word!r}"
        assert len(wanted) == len(found) and notes == found_notes, f"{path}: {len(found)} words of {len(wanted)}"
        count, footnotes = count + len(wanted), footnotes + notes
    else:
        lines, rows = docx(path)
        wanted = table_cells(markdown)
        assert len(rows) == len(wanted), f"{path}: {len(rows)} rows of {len(wanted)}"
        for cells, expected in zip(rows, wanted):
            # The heading of a section goes across.
            told = [cell for cell in dict.fromkeys(cells) if cell] if len(set(cells)) == 1 else cells
            assert told == ([cell for cell in expected if cell] if len(set(cells)) == 1 else expected), f"{path}: {cells} is not {expected}"
            count += len(cells)
        assert lines[-1].startswith("gcm-ledger ") and "; asked with: gcm-ledger " in lines[-1], lines[-1]
assert count > 200
print(f"{reader}: {count} {'words' if reader == 'pandoc' else 'cells'} of {len(paths)} papers" + (f", with {footnotes} footnotes" if footnotes else ""))
