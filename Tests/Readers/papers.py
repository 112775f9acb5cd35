"""Holds what a program reads in the papers against the same answers as Markdown, read by pandoc: `papers.py READER FOLDER`.

LibreOffice's reading is what it writes again, which pandoc reads: as .docx, since of .odt pandoc drops the heading rows of tables.

FOLDER has NAME.docx and NAME.md of each. Every word is there in the same order, those of a footnote behind the word that has its mark.
"""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile


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


def require_titles(path, words):
    """Every title of the same answer in JSON stands in the words, with what a display would act on written out, and line breaks
    as spaces; how many there are."""
    answer = path[:-5] + ".json"
    rows = json.load(open(answer, encoding="utf-8")).get("rows", []) if os.path.exists(answer) else []
    text, count = " ".join(words), 0
    for row in rows:
        title = re.sub("[\x00-\x1f\x7f\u202a-\u202e\u200b\ufeff\u00ad]", lambda found: f"\\u{{{ord(found[0]):x}}}", re.sub("[\r\n]+", " ", row.get("title") or ""))
        if len(title) < 500 and title:
            assert " ".join(title.split()) in text, f"{path}: {title!r} is not there"
            count += 1
    return count


def libreoffice(path):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, path],
            check=True, capture_output=True)
        words, notes = pandoc(os.path.join(folder, os.path.basename(path)), "docx")
    # It reads `_x0041_` as that, and writes it as if it stood in a sheet.
    return [re.sub("_x005F_(?=x[0-9A-F]{4}_)", "_", word) for word in words], notes


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
count = footnotes = titles = 0
for path in paths:
    markdown = path[:-5] + ".md"
    if reader in ("pandoc", "libreoffice"):
        wanted, notes = pandoc(markdown, "markdown-smart")
        found, found_notes = pandoc(path, "docx") if reader == "pandoc" else libreoffice(path)
        for place, (word, other) in enumerate(zip(wanted, found)):
            assert word == other, f"{path}: after {' '.join(wanted[max(0, place - 8):place])!r} stands {other!r} and not {word!r}"
        assert len(wanted) == len(found) and notes == found_notes, f"{path}: {len(found)} words of {len(wanted)}"
        count, footnotes = count + len(wanted), footnotes + notes
        titles += require_titles(path, found)
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
assert count > 200 and (titles > 50 or reader == "docx"), f"only {count} and {titles} titles"
print(f"{reader}: {count} {'cells' if reader == 'docx' else 'words'} of {len(paths)} papers" + (f", with {footnotes} footnotes" if footnotes else "") + (f", and {titles} titles" if titles else ""))
