"""The peer of the documents row: python-docx building the same paragraphs, read as JSON from standard input. Prints the median in milliseconds."""
import io
import json
import sys
import time

import docx

documents = json.load(sys.stdin)


def build(paragraphs):
    document = docx.Document()
    for paragraph in paragraphs:
        added = document.add_paragraph(style="Heading 2" if paragraph["heading"] else None)
        for run in paragraph["runs"]:
            added.add_run(run)
    document.save(io.BytesIO())


taken = []
for round_ in range(11):
    began = time.perf_counter()
    for paragraphs in documents:
        build(paragraphs)
    if round_ >= 2:
        taken.append((time.perf_counter() - began) * 1000)
print(sorted(taken)[len(taken) // 2])
