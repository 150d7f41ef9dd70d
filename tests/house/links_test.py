#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every relative link and picture of the Markdown files leads to a file of the project.

Usage: links_test.py PROJECT_FOLDER
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
pages = [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("resources/**/*.md")]
broken = [
    f"{page.relative_to(root)}: {target}"
    for page in pages
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    if "://" not in target and not (page.parent / target).exists()
]
print(f"{len(pages)} pages, broken links: {len(broken)}", *broken, sep="\n")
sys.exit(1 if broken or len(pages) < 5 else 0)
