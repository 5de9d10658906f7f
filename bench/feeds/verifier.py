"""The rules of the W3C feed validator for RSS 2.0 and Atom, and of JSON Feed 1.1, checked one by one."""
import email.utils
import json
import re
import sys
import urllib.request
import xml.etree.ElementTree as ElementTree
from datetime import datetime

agenda, query = sys.argv[1:3]
ATOM, XML = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/XML/1998/namespace}"
RFC3339 = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
RFC822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})")
faults = []


def need(truth, words):
    if not truth:
        faults.append(words)


def get(ending, media_type):
    url = agenda + ending + query
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url) as answer:
        need(answer.headers["Content-Type"].lower() == media_type + ";charset=utf-8", f"{url}: {answer.headers['Content-Type']}")
        return url, answer.read()


def absolute(url):
    return bool(re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", url or ""))


def unlike(ids, words):
    need(len(ids) == len(set(ids)) and all(ids), f"{words}: ids are not unlike each other")


url, body = get(".rss", "application/rss+xml")
rss = ElementTree.fromstring(body)
channel = rss.find("channel")
need(rss.tag == "rss" and rss.get("version") == "2.0" and len(rss) == 1, "rss: root")
for name in ("title", "link", "description"):
    need(len(channel.findall(name)) == 1 and channel.findtext(name).strip(), f"rss: channel {name}")
need(absolute(channel.findtext("link")), "rss: link")
own = channel.findall(ATOM + "link")
need(len(own) == 1 and own[0].attrib == {"rel": "self", "href": url, "type": "application/rss+xml"}, "rss: atom:link self")
items = channel.findall("item")
for item in items:
    need({child.tag for child in item} <= {"title", "link", "description", "category", "pubDate", "guid"}, "rss: element")
    need(item.findtext("title") and absolute(item.findtext("link")) and item.findtext("description"), "rss: item")
    need(item.find("guid").get("isPermaLink") == "false", "rss: guid")
dates = [date.text for date in channel.iter("pubDate")] + [date.text for date in channel.iter("lastBuildDate")]
need(all(RFC822.fullmatch(date) and email.utils.parsedate_to_datetime(date) for date in dates), "rss: date")
unlike([item.findtext("guid") for item in items], "rss")
need(b"<script" not in body and b"style=" not in body, "rss: unsafe markup")

url, body = get(".atom", "application/atom+xml")
atom = ElementTree.fromstring(body)
need(atom.tag == ATOM + "feed" and atom.get(XML + "lang") == "fr", "atom: root")
entries = atom.findall(ATOM + "entry")
for element in [atom, *entries]:
    for name in ("id", "title", "updated"):
        need(len(element.findall(ATOM + name)) == 1 and element.findtext(ATOM + name), f"atom: {name}")
    need(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", element.findtext(ATOM + "id")), "atom: id is an IRI")
    need(all(RFC3339.fullmatch(element.findtext(ATOM + name) or "") for name in ("updated", "published")
             if element is not atom or name == "updated"), "atom: date")
    authors = element.findall(ATOM + "author")
    need(authors and all(len(author.findall(ATOM + "name")) == 1 and author.findtext(ATOM + "name") for author in authors), "atom: author")
    kinds = [(link.get("rel"), link.get("type")) for link in element.findall(ATOM + "link")]
    need(len(kinds) == len(set(kinds)) and ("alternate", "text/html") in kinds, "atom: links")
    need(all(absolute(link.get("href")) for link in element.findall(ATOM + "link")), "atom: href")
need([link.get("href") for link in atom.findall(ATOM + "link") if link.get("rel") == "self"] == [url], "atom: self")
known = {"id", "title", "updated", "published", "author", "link", "category", "content"}
need(all(child.tag.removeprefix(ATOM) in known for entry in entries for child in entry), "atom: element")
need(all(entry.find(ATOM + "content").get("type") == "html" for entry in entries), "atom: content")
need(all(category.get("term") for category in atom.iter(ATOM + "category")), "atom: category")
unlike([entry.findtext(ATOM + "id") for entry in entries], "atom")

url, body = get(".json", "application/feed+json")
feed = json.loads(body)
need(feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"], "json: version, title")
need(feed["feed_url"] == url and absolute(feed["home_page_url"]) and feed["language"] == "fr", "json: addresses")
allowed = {"id", "url", "title", "content_html", "image", "date_published", "date_modified", "tags", "authors", "language", "_evenement"}
for item in feed["items"]:
    need(item.keys() <= allowed and isinstance(item["id"], str) and item["content_html"] and absolute(item["url"]), "json: item")
    need(all(RFC3339.fullmatch(item[name]) for name in ("date_published", "date_modified")), "json: date")
    need(all(isinstance(tag, str) for tag in item["tags"]) and all(author["name"] for author in item["authors"]), "json: tags, authors")
    for time in item["_evenement"]["times"]:
        need(datetime.fromisoformat(time["start"]) <= datetime.fromisoformat(time.get("end", time["start"])), "json: times")
unlike([item["id"] for item in feed["items"]], "json")
need(len(items) == len(entries) == len(feed["items"]), "the three do not say the same")

for fault in sorted(set(faults)):
    print(fault)
print(f"{query or 'all'}: {len(items)} items in RSS, Atom and JSON Feed, {len(faults)} faults")
sys.exit(bool(faults))
