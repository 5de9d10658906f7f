"""Reads robots.txt and all that it leads to, as a search engine would; says what is wrong."""
import random
import re
import sys
import time
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timezone

base, live_file = sys.argv[1:3]
sample = int(sys.argv[3]) if len(sys.argv) > 3 else 400
SCHEMA = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
TWIN = "{http://www.w3.org/1999/xhtml}link"
W3C = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?")
faults = []


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)


def get(url):
    try:
        with opener.open(url) as answer:
            return answer.status, answer.read(), answer.headers
    except urllib.error.HTTPError as refusal:
        return refusal.code, b"", refusal.headers


def listed(url, root, element):
    """What sitemap.xsd and siteindex.xsd of sitemaps.org ask, and the limits of the protocol."""
    before = time.monotonic()
    status, body, headers = get(url)
    seconds = time.monotonic() - before
    if status != 200 or not headers["Content-Type"].startswith("application/xml"):
        faults.append(f"{url}: {status} {headers['Content-Type']}")
        return {}, seconds, 0
    tree = ElementTree.fromstring(body)
    if tree.tag != SCHEMA + root or not len(tree) or len(tree) > 50_000 or len(body) > 50 * 1024 * 1024:
        faults.append(f"{url}: {tree.tag}, {len(tree)} entries, {len(body)} octets")
    found = {}
    for entry in tree:
        parts = [part.tag.removeprefix(SCHEMA) for part in entry if part.tag != TWIN]
        loc, lastmod = entry.findtext(SCHEMA + "loc"), entry.findtext(SCHEMA + "lastmod")
        if entry.tag != SCHEMA + element or parts not in (["loc"], ["loc", "lastmod"]):
            faults.append(f"{url}: {entry.tag} {parts}")
        if not loc.startswith(base + "/") or not 12 <= len(loc) <= 2048 or loc in found:
            faults.append(f"{url}: {loc}")
        if lastmod and (not W3C.fullmatch(lastmod) or datetime.fromisoformat(lastmod) > datetime.now(timezone.utc)):
            faults.append(f"{url}: {loc} changed at {lastmod}")
        twins = [twin.get("href") for twin in entry.iter(TWIN)]
        if element == "url" and (loc not in twins or len(twins) != 3):
            faults.append(f"{url}: {loc} is none of {twins}")
        found[loc] = lastmod
    return found, seconds, len(body)


robots = get(base + "/robots.txt")[1].decode()
named = re.findall(r"^Sitemap: (\S+)$", robots, re.M)
if named != [base + "/sitemap.xml"]:
    faults.append(f"robots.txt names {named}")
index, seconds, size = listed(named[0], "sitemapindex", "sitemap")
print(f"index: {len(index)} sitemaps, {size} octets, {seconds * 1000:.0f} ms")

pages, slowest, largest = {}, 0, 0
for sitemap, lastmod in index.items():
    found, seconds, size = listed(sitemap, "urlset", "url")
    if doubles := pages.keys() & found.keys():
        faults.append(f"{sitemap} repeats {sorted(doubles)[:3]}")
    changes = [change for change in found.values() if change]
    if lastmod and changes and lastmod < max(changes):
        faults.append(f"{sitemap} changed at {max(changes)}, the index says {lastmod}")
    slowest, largest = max(slowest, seconds), max(largest, len(found))
    pages |= found
print(f"pages: {len(pages)}, at most {largest} in one sitemap, slowest {slowest * 1000:.0f} ms")

stored = {}
for line in open(live_file):
    number, epoch = line.strip().split("|")
    stored[number] = int(epoch)
events = {url: url.rsplit("-", 1)[1] for url in pages if re.search(r"/agenda/[^/]+-\d+$", url)}
if sorted(events.values()) != sorted([*stored, *stored]):
    faults.append(f"{len(events)} events listed, {len(stored)} live")
wrong = [url for url, number in events.items() if datetime.fromisoformat(pages[url]).timestamp() != stored.get(number)]
if wrong:
    faults.append(f"{len(wrong)} untrue dates: {wrong[:3]}")
print(f"events: {len(events)}, all {len(stored)} live ones in two languages, each with the time of its last change")

draw = random.Random(1)
others = sorted(pages.keys() - events.keys())
for url in draw.sample(sorted(events), min(sample, len(events))) + draw.sample(others, min(sample, len(others))):
    status, body, headers = get(url)
    html = body.decode()
    canonical = re.findall(r'<link rel="canonical" href="([^"]*)"', html)
    if status != 200 or canonical != [url] or '<meta name="robots"' in html or headers["X-Robots-Tag"]:
        faults.append(f"{url}: {status}, canonical {canonical}")
print(f"visited: {min(sample, len(events))} events and {min(sample, len(others))} other pages: 200, canonical, indexable")

for fault in faults[:20]:
    print(fault)
print(f"{len(faults)} faults")
sys.exit(bool(faults))
