"""The peer of the pack rows: python-docx writes the front sheet, contents and written papers, docxcompose appends the Word files, pdftoppm draws the PDFs.

Called with the papers as JSON (title, kind, and blocks or a path) and the file to write; makes it once for each line that it is sent, and answers
the milliseconds that this took. Each paper starts on a page of its own."""
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import docx
from docx.enum.text import WD_BREAK
from docx.shared import Mm
from docxcompose.composer import Composer

papers = json.loads(Path(sys.argv[1]).read_text())


def add_table(pack, rows):
    made = pack.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, texts in zip(made.rows, rows):
        for cell, text in zip(row.cells, texts):
            cell.text = text


def add_written(pack, blocks):
    for block in blocks:
        if block["kind"] == "heading":
            pack.add_heading(block["text"], 2)
        elif block["kind"] == "bullet":
            pack.add_paragraph(block["text"], style="List Bullet")
        elif block["kind"] == "paragraph":
            pack.add_paragraph(block["text"])
        else:
            add_table(pack, block["rows"])


def add_drawn(pack, path):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "110", "-jpeg", path, f"{folder}/page"], check=True)
        for page in sorted(Path(folder).iterdir()):
            pack.add_picture(str(page), width=Mm(150))


def build():
    pack = docx.Document()
    composer = Composer(pack)
    pack.add_heading("Agenda", 0)
    for paper in papers:
        pack.add_paragraph(paper["title"], style="List Number")
    for paper in papers:
        pack.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        pack.add_heading(paper["title"], 1)
        if paper["kind"] == "written":
            add_written(pack, paper["blocks"])
        elif paper["kind"] == "docx":
            composer.append(docx.Document(paper["path"]))
        else:
            add_drawn(pack, paper["path"])
    composer.save(sys.argv[2])


for _ in sys.stdin:
    began = time.perf_counter()
    build()
    print((time.perf_counter() - began) * 1000, flush=True)
