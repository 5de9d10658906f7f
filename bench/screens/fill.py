"""What a screen must bear: fifty events of which ten have pictures, forty on one day, names and titles as long as allowed.

By the forms and letters of profile `dev`; Python 3 standard library.
"""
import datetime
import html
import pathlib
import re
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH)]
import line
import village

LONG_COMMUNE = "/marne/saint-remy-en-bouzemont-saint-genest-et-isson"
LONG_TITLE = ("Grande fête de la Saint-Jean, de la musique et des vieux métiers, avec repas champêtre, bal populaire et feu d’artifice "
              "au bord de l’Auxance")
BUSY = "/creuse/gueret"
BUSY_DAY = datetime.date.today() + datetime.timedelta(days=9)
PERSON = {"organisateur": "Amicale de Vouillé", "emetteur": "ASSOCIATION", "contactTelephone": "05 49 00 00 00",
          "description": "Écrivez par ce site, nous répondons dans la semaine.", "lieu": "Le bourg"}
ANNONCES = {
    "emploi offre": {"titre": "Secrétaire de mairie, 28 heures par semaine", "contrat": "CDI", "tempsPartiel": "oui", "salaire": "1900",
                     "salaireMax": "2100", "salairePar": "MONTH", "emetteur": "MAIRIE"},
    "logement offre": {"titre": "Maison de bourg avec jardin, trois chambres", "affaire": "RENT", "habitation": "MAISON", "pieces": "4",
                       "surface": "92", "prix": "640", "dpe": "C"},
    "terrain offre": {"titre": "Terrain à bâtir, viabilisé, proche de l’école", "affaire": "SALE", "sol": "A_BATIR", "surface": "812", "prix": "38000",
                      "viabilise": "oui"},
    "sante offre": {"titre": "Médecin généraliste, cabinet prêt", "profession": "médecin généraliste", "locaux": "cabinet de 60 m² refait"},
    "benevolat offre": {"titre": "Bénévoles pour la bibliothèque", "temps": "deux heures par semaine"},
    "entraide demande": {"titre": "Aide pour tailler une haie", "temps": "un samedi"},
    "covoiturage offre": {"titre": "Vouillé – Poitiers gare, chaque matin", "depart": "Vouillé", "arrivee": "Poitiers", "temps": "7 h 30, du lundi au vendredi",
                          "places": "3"},
    "don-vente-pret offre": {"titre": "Vélo d’enfant, 20 pouces", "cession": "DON", "etat": "bon"},
    "perdu-trouve offre": {"titre": "Clés trouvées place de l’Église", "jour": datetime.date.today().strftime("%d/%m/%Y")},
}


def at(commune):
    line.FORM = commune + "/proposer"
    return commune


def forty_on_one_day(server):
    at(BUSY)
    for number, token in enumerate(line.tokens(server, 40)):
        start = f"{8 + number % 14:02d}:{15 * (number % 4):02d}"
        line.publish(server, 100 + number, token, f"{village.TITLES[number % 10]}, quartier {number + 1}",
                     date=BUSY_DAY.strftime("%d/%m/%Y"), debut=start, fin="")


def longest(server, photo):
    at(LONG_COMMUNE)
    tokens = line.tokens(server, 2)
    names = {"lieu": "Salle polyvalente intercommunale Monseigneur-Charles-de-La-Rochefoucauld-Bayers",
             "organisateur": "Association pour la sauvegarde et la mise en valeur du patrimoine rural de Saint-Remy-en-Bouzemont et d’Isson"}
    return [line.publish(server, 150, tokens[0], LONG_TITLE, photo, **names),
            line.publish(server, 151, tokens[1], "Anticonstitutionnellementincompréhensiblement" * 2, **names)]


def in_english(server):
    """An event whose own words are English, in a commune that otherwise has nothing."""
    at("/creuse/boussac")
    token = line.tokens(server, 1)[0]
    return line.publish(server, 160, token, "Quiz night", description="A quiz for everyone, in English.", langue="en")


def annonces(server):
    """One of each type that private people post; returns their addresses by type."""
    found = {}
    for number, (asked, answers) in enumerate(ANNONCES.items()):
        kind, sense = asked.split()
        form = "/vienne/vouille/annonces/proposer"
        page = server.get(f"{form}?type={kind}&sens={sense}")[1]
        token = html.unescape(re.search(r'name="jeton" value="([^"]+)"', page).group(1))
        time.sleep(3.2)
        answers = {**PERSON, **answers, "jeton": token, "type": kind, "sens": sense, "courriel": f"annonce{number}@mesure.test", "site": ""}
        for step in ("relire", "envoyer"):
            status, page = server.post(form, {**answers, "pas": step}, {"X-Forwarded-For": f"10.2.0.{number + 1}"})
            fault = re.search(r'fault-summary.*?</div>', page, re.S)
            if status != 200 or fault:
                raise SystemExit(f"Refused {asked} ({status}): " + re.sub(r"\s*<[^>]+>\s*", " ", fault.group(0) if fault else page)[:600])
        server.post(line.link(server, answers["titre"], "proposition"), {})
        decision = line.link(server, answers["titre"], "decision")
        server.post(decision + "/approbation", {})
        found[kind] = re.search(r'href="(?:https?://[^/"]+)?(/vienne/vouille/annonces/[^"]+-\d+)"', server.get(decision)[1]).group(1)
    return found


def fill(server):
    """Returns addresses to look at, by name."""
    with tempfile.TemporaryDirectory() as folder:
        photo = village.photos(pathlib.Path(folder), 1)[3]
        long, word = longest(server, photo)
        english = in_english(server)
        found = annonces(server)
        forty_on_one_day(server)
        at("/vienne/vouille")
        portrait, panorama, poster, *_ = village.settle(server)
    return {"portrait": portrait, "panorama": panorama, "affiche": poster, "titre-long": long, "mot-long": word, "en-anglais": english,
            **{"annonce-" + kind: path for kind, path in found.items()}}
