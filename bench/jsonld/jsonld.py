#!/usr/bin/env python3
"""What another program understands of the pages of annonces: their JSON-LD, by the rules S-4.6, S-4.7 and S-4.8.

    python3 bench/jsonld/jsonld.py [http://127.0.0.1:8080]

Reads a running application: for each type and sense the first annonce of France's list. The parser is extruct (Debian's
python3-extruct, or pip); without it the standard library, and it says so. Ends with the number of faults.
"""
import html.parser
import json
import re
import sys
import urllib.error
import urllib.request

try:
    import extruct
except ImportError:
    extruct = None

TYPES = ["emploi", "logement", "terrain", "fonds-de-commerce", "local-professionnel", "sante", "projet-cherche-commune",
         "benevolat", "entraide", "covoiturage", "don-vente-pret", "perdu-trouve"]

# schema.org: what each type may say, of what we say; the first ones must be there
MUST = {
    "JobPosting": ["title", "description", "datePosted", "hiringOrganization", "jobLocation"],
    "Offer": ["name", "url", "validFrom", "validThrough", "itemOffered"],
    "Demand": ["name", "url", "validFrom", "validThrough", "itemOffered"],
    "LocalBusiness": ["name", "address"], "House": ["name", "address"], "Apartment": ["name", "address"],
    "Accommodation": ["name", "address"], "Room": ["name", "address"], "Place": ["name", "address"],
    "Service": ["name"], "Product": ["name"], "Organization": ["name"], "BreadcrumbList": ["itemListElement"],
}
SHOULD = {"JobPosting": ["validThrough", "employmentType", "baseSalary", "identifier"]}
MAY = {
    "JobPosting": ["url", "jobStartDate", "inLanguage"],
    "Offer": ["description", "price", "priceCurrency", "priceSpecification", "businessFunction", "image"],
    "Demand": ["description", "priceSpecification", "businessFunction", "image"],
    "House": ["numberOfRooms", "floorSize"], "Apartment": ["numberOfRooms", "floorSize"],
    "Room": ["numberOfRooms", "floorSize"], "Accommodation": ["numberOfRooms", "floorSize"],
}


class Scripts(html.parser.HTMLParser):
    """The texts of `application/ld+json` elements."""

    def __init__(self):
        super().__init__()
        self.inside, self.texts = False, []

    def handle_starttag(self, tag, attrs):
        self.inside = tag == "script" and dict(attrs).get("type") == "application/ld+json"
        if self.inside:
            self.texts.append("")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.texts[-1] += data


def nodes(page, url):
    """Every node of the graphs of a page."""
    if extruct:
        found = extruct.extract(page, base_url=url, syntaxes=["json-ld"])["json-ld"]
    else:
        scripts = Scripts()
        scripts.feed(page)
        found = [json.loads(text) for text in scripts.texts]
    return [node for one in found for node in one.get("@graph", [one])]


def kinds(node):
    said = node.get("@type", [])
    return said if isinstance(said, list) else [said]


def faults(node):
    """What is missing or does not belong, of a node and of those inside it."""
    said = []
    names = kinds(node)
    for name in names:
        said += [f"{name} without {must}" for must in MUST.get(name, []) if not node.get(must)]
    if names and names[0] in MAY:
        known = {one for name in names for one in MUST.get(name, []) + SHOULD.get(name, []) + MAY.get(name, [])}
        said += [f"{names[0]} does not say {key}" for key in node if not key.startswith("@") and key not in known]
    if "JobPosting" in names:
        country = node.get("jobLocation", {}).get("address", {}).get("addressCountry")
        said += [] if country else ["JobPosting without addressCountry"]
        said += [] if re.fullmatch(r"\d{4}-\d\d-\d\d", node.get("datePosted", "")) else ["datePosted is no day"]
    if "price" in node and not node.get("priceCurrency"):
        said.append("price without currency")
    if "BreadcrumbList" in names:
        steps = node.get("itemListElement", [])
        said += [] if [step.get("position") for step in steps] == list(range(1, len(steps) + 1)) else ["positions"]
        said += ["a step without name" for step in steps if not step.get("name")]
        said += ["a step without item" for step in steps[:-1] if not step.get("item")]
    for value in node.values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict) and "BreadcrumbList" not in names:
                said += faults(inner)
    return said


def get(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as refused:
        raise SystemExit(f"{refused.code}: {url}")


def main():
    base = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:8080"
    print("Parser: " + ("extruct" if extruct else "Python's html.parser and json (extruct is not installed)") + "\n")
    print("| type | sense | says | of | should, and does not | faults |\n|---|---|---|---|---|---|")
    wrong = 0
    for kind in TYPES:
        for sense in ("offre", "demande"):
            found = re.search(r'class="line-title"><a href="(/[^"]+-\d+)"', get(f"{base}/annonces?type={kind}&sens={sense}"))
            if not found:
                print(f"| {kind} | {sense} | none online | | | |")
                continue
            graph = nodes(get(base + found.group(1)), base + found.group(1))
            main = [node for node in graph if "BreadcrumbList" not in kinds(node)]
            said = [fault for node in graph for fault in faults(node)]
            said += [] if any("BreadcrumbList" in kinds(node) for node in graph) else ["no breadcrumb (S-4.8)"]
            said += [] if main or kind == "perdu-trouve" else ["nothing but a breadcrumb"]
            wrong += len(said)
            should = [one for node in main for name in kinds(node) for one in SHOULD.get(name, []) if one not in node]
            item = main[0].get("itemOffered", {}) if main else {}
            print(f"| {kind} | {sense} | {', '.join(kinds(main[0])) if main else 'breadcrumb alone'} | {', '.join(kinds(item))} | "
                  f"{', '.join(should)} | {'; '.join(said)} |")
    print(f"\n{wrong} faults")
    raise SystemExit(1 if wrong else 0)


main()
