"""Figures of portraits held against the open files they come from, one row each, ready for a note.

    python3 bench/installer/figures.py FOLDER PORT

FOLDER holds the open data (communes.csv.gz, epci.csv.gz, laposte_points.csv.gz, stations_service.csv.gz), PORT is that of
a running application that has imported them. Each figure is worked out anew from the file, by other code than the
application's, and looked for in its own line of the page. Python 3 standard library only; loopback only.
"""
import csv
import gzip
import html
import json
import math
import pathlib
import re
import sys
import urllib.request

FOLDER, PORT = pathlib.Path(sys.argv[1]), int(sys.argv[2])
COMMUNES = "86294 86253 23096 48009 01001 2A041 35238 67482 97415 59350".split()


def rows(name):
    with gzip.open(FOLDER / name, "rt", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def get(path):
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}{path}") as answer:
        return answer.read().decode()


def spaced(number):
    return f"{number:,}".replace(",", " ")


def half_up(value):
    return math.floor(value + 0.5)


def kilometres(one, other):
    lat, lon, lat2, lon2 = (math.radians(float(x)) for x in (one["lat"], one["lon"], other["lat"], other["lon"]))
    half = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(half))


def text(markup):
    """Its words; spaces of every kind, those inside numbers too, are one."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", markup))).strip()


def lines(page):
    """What stands in each line of the portrait, by its label."""
    found = {text(label): text(said) for label, said in re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", page, re.S)}
    for item in re.findall(r'<li class="amenity .*?</li>', page, re.S):
        name = text(re.search(r'amenity-name">(.*?)</span>', item, re.S).group(1))
        found[name] = text(item).removeprefix(name).strip()
    return found


communes = rows("communes.csv.gz")
by_code = {one["insee"]: one for one in communes}
placed = [one for one in communes if one["lat"] and one["population"]]
epcis = {one["siren"]: one for one in rows("epci.csv.gz")}
post = [one for one in rows("laposte_points.csv.gz") if one["insee"] in by_code]
fuel = [one for one in rows("stations_service.csv.gz") if one["insee"] in by_code and one["activite"] == "O"]


def located(point):
    return point if point.get("lat") else by_code[point["insee"]]


def nearest(commune, points):
    return min(points, key=lambda point: kilometres(commune, located(point)))


def covers(points, departement):
    """A list of fewer places than one for 50,000 inhabitants says nothing of the communes it does not name."""
    people = sum(int(one["population"] or 0) for one in communes if one["departement"] == departement)
    places = sum(by_code[point["insee"]]["departement"] == departement for point in points)
    return places * 50_000 >= people


def service(commune, points, here):
    """What the page must say of a service, and where in the file that is read."""
    mine = [point for point in points if point["insee"] == commune["insee"]]
    if mine:
        return here(mine), f"{len(mine)} lignes insee={commune['insee']}"
    if not covers(points, commune["departement"]):
        return "Non renseigné", f"trop peu de lignes du département {commune['departement']}"
    there = nearest(commune, points)
    away = kilometres(commune, located(there))
    return f"{by_code[there['insee']]['nom']} {'environ ' if not there.get('lat') else ''}{half_up(away)} km", f"ligne insee={there['insee']}, à {away:.1f} km"


KINDS = {"Bur": "Bureau de poste", "Age": "Agence postale", "Rel": "Relais chez un commerçant"}


def expected(commune):
    population, surface = int(commune["population"]), float(commune["superficie_km2"])
    line = f"communes.csv, insee={commune['insee']}"
    yield "Population", f"{spaced(population)} habitants", f"{line} : population={population}"
    yield "Superficie", f"{half_up(surface * 10) / 10:.1f} km²".replace(".0 ", " ").replace(".", ","), f"{line} : superficie_km2={surface}"
    yield "Densité", f"{spaced(half_up(population / surface))} habitant", f"{population} / {surface} = {population / surface:.2f}"
    if commune["epci"]:
        epci = epcis[commune["epci"]]
        yield "Intercommunalité", f"{epci['nom']} ({spaced(int(epci['population']))} habitants)", f"epci.csv, siren={epci['siren']}"
    for size in (5_000, 20_000, 100_000):
        label = f"Ville de {spaced(size)} habitants ou plus"
        if population >= size:
            yield label, f"{commune['nom']} même", f"{population} habitants"
            continue
        town = min((one for one in placed if int(one["population"]) >= size), key=lambda one: kilometres(commune, one))
        away = kilometres(commune, town)
        if away < 300:
            yield label, f"{town['nom']} {half_up(away)} km", f"points lat lon des deux lignes : {away:.1f} km"
    yield "La Poste", *service(commune, post, lambda mine: KINDS[sorted(one["type"] for one in mine)[0][:3]])
    yield "Carburant", *service(commune, fuel, lambda mine: f"{len(mine)} station")


good = total = 0
for code in COMMUNES:
    commune = by_code[code]
    url = next(one["url"] for one in json.loads(get(f"/api/v1/communes?q={code}")) if one["insee"] == code)
    path = "/" + url.split("/", 3)[3]
    said = lines(get(path + "/s-installer"))
    for label, words, source in expected(commune):
        shown = said.get(label, "")
        alike = words.replace("'", "’") in shown.replace("'", "’")
        total, good = total + 1, good + alike
        print(f"| {'oui' if alike else 'NON'} | {commune['nom']} ({code}) | {label} | {words} | {shown[:70]} | {source} |")
print(f"{good} of {total} as the files say")
