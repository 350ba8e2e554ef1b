#!/usr/bin/env python3
"""Fails when a link of a rendered site leads to a file or an anchor that is not there.

    check-links.py FOLDER
"""
import os
import re
import sys
from functools import lru_cache
from glob import glob


@lru_cache(maxsize=None)
def anchors(page):
    with open(page, encoding="utf-8") as text:
        return set(re.findall(r'\b(?:id|name)="([^"]+)"', text.read()))


def broken(root):
    for page in sorted(glob(root + "/**/*.html", recursive=True)):
        with open(page, encoding="utf-8") as text:
            links = re.findall(r'\b(?:href|src)="([^"]+)"', text.read())
        for link in links:
            if re.match(r"https?:|mailto:|data:", link):
                continue
            path, _, anchor = link.partition("#")
            target = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
            if not os.path.exists(target):
                yield page, link
            elif anchor and target.endswith(".html") and anchor not in anchors(target):
                yield page, link


def main():
    found = list(broken(sys.argv[1]))
    for page, link in found:
        print(f"{page}: {link}")
    pages = len(glob(sys.argv[1] + "/**/*.html", recursive=True))
    print(f"{pages} pages, {len(found)} broken links")
    return 1 if found or not pages else 0


sys.exit(main())
