"""Screens that one only reaches by doing something: forms answered, letters opened, decisions taken, faults."""
import datetime
import re
import time

from fill import LONG_TITLE
from office import code

HERE = "/vienne/vouille"
DAY = datetime.date.today() + datetime.timedelta(days=23)
DAY += datetime.timedelta(days=(5 - DAY.weekday()) % 7)
EVENT = {"type": "fete", "date": f"{DAY:%d/%m/%Y}", "debut": "14:00", "fin": "18:30", "lieu": "Place de l’Église",
         "organisateur": "Le comité des fêtes", "emetteur": "ASSOCIATION", "description": "Manèges, buvette et bal.\n\nVenez nombreux."}
ROBOTS = 3.3


def date(browser, value):
    """A date as the field of this browser takes it."""
    return "-".join(reversed(value.split("/"))) if browser.run("return document.querySelector('[name=date]').type") == "date" else value


def answers(browser, title, mail, **more):
    browser.fills(**{**EVENT, "titre": title, "courriel": mail, "date": date(browser, EVENT["date"]), **more})


def proposes(browser, title, mail, path=HERE + "/proposer", takes="", photo=None, **more):
    browser.opens(path)
    answers(browser, title, mail, **more)
    if photo:
        browser.attaches("image", photo)
        time.sleep(2)
        browser.unfolds()
        browser.fills(photoDit="La fête sur la place", photoDroits="oui", photoAccord="oui")
    taking(browser, takes, "remplie")
    english = path.startswith("/en")
    browser.touches("Check" if english else "Relire")
    taking(browser, takes, "relire")
    time.sleep(ROBOTS)
    browser.touches("Send" if english else "Envoyer")
    taking(browser, takes, "envoyee")


def confirms(browser, title, mail, takes=""):
    browser.letter(mail, "Confirm", title)
    taking(browser, takes, "courriel-confirmer")
    browser.touches("Confirm")
    taking(browser, takes, "confirmer")
    browser.touches("Confirm")
    taking(browser, takes, "confirmee")


def taking(browser, takes, what):
    if takes:
        browser.takes(f"{takes}-{what}")


def author(browser, photo):
    browser.opens(HERE + "/proposer")
    browser.touches("Relire")
    browser.takes("proposer-fautes")
    proposes(browser, "Fête du village", "fete@mesure.test", takes="ligne", photo=photo)
    confirms(browser, "Fête du village", "fete@mesure.test", takes="ligne")
    browser.letter("fete@mesure.test", "Bien reçu", "Fête du village")
    browser.takes("courriel-bien-recu")
    browser.touches("Ma page privée")
    browser.takes("auteur-attend")
    browser.touches("Corriger")
    browser.takes("auteur-corriger")
    proposes(browser, LONG_TITLE, "long@mesure.test", takes="titre-long", repete="semaine", jusquAu=f"{DAY + datetime.timedelta(days=60)}", photo=photo)
    confirms(browser, LONG_TITLE, "long@mesure.test")


def decider(browser, found):
    browser.letter("mairie@vouille.test", "À relire", "Fête du village")
    browser.takes("courriel-a-relire")
    for answer, name in (("Ne pas publier", "refuser"), ("Pas chez nous", "ailleurs"), ("Demander une correction", "demander"), ("Publier", "publier")):
        browser.letter("mairie@vouille.test", "À relire", "Fête du village")
        browser.touches(answer)
        browser.takes("decider-" + name)
    browser.touches("Publier")
    browser.takes("decider-publiee")
    browser.touches("Voir la page en ligne")
    browser.takes("evenement")
    browser.letter("fete@mesure.test", "En ligne", "Fête du village")
    browser.takes("courriel-en-ligne")
    browser.letter("fete@mesure.test", "Bien reçu", "Fête du village")
    browser.touches("Ma page privée")
    browser.takes("auteur-en-ligne")
    found["auteur"] = browser.where()
    browser.unfolds()
    browser.touches("Annuler l’événement")
    browser.takes("auteur-annulee")
    browser.touches("Voir la page en ligne")
    browser.takes("evenement-annule")
    browser.opens(HERE + "/agenda/" + f"{DAY:%Y-%m-%d}")
    browser.takes("jour-annule")


def decides_otherwise(browser, found):
    """Not published, and a question first."""
    for title, mail, answer, fields, send, subject, taken in (
            ("Vente de matelas", "matelas@mesure.test", "Ne pas publier", {"motif": "ADVERTISING"}, "Ne pas publier", "non publiée", "refusee"),
            ("Marche nordique", "marche@mesure.test", "Demander", {"question": "Est-ce gratuit ?"}, "Envoyer la demande", "précision", "demandee")):
        proposes(browser, title, mail)
        confirms(browser, title, mail)
        browser.letter("mairie@vouille.test", "À relire", title)
        browser.touches(answer)
        browser.unfolds()
        browser.fills(**fields)
        browser.touches(send)
        browser.takes("decider-" + taken)
        browser.letter(mail, subject, title)
        browser.takes("courriel-" + taken)
    browser.touches("Corriger")
    browser.takes("auteur-question")


def decides_on_twins(browser, found):
    proposes(browser, "La fête du village", "double@mesure.test", organisateur="La mairie")
    confirms(browser, "La fête du village", "double@mesure.test")
    proposes(browser, "Loto du club", "lotos@mesure.test")
    confirms(browser, "Loto du club", "lotos@mesure.test")
    proposes(browser, "Loto du club", "lotos2@mesure.test", organisateur="Club du lundi")
    confirms(browser, "Loto du club", "lotos2@mesure.test")
    browser.letter("mairie@vouille.test", "À relire", "Loto du club")
    browser.touches("Publier")
    browser.takes("decider-jumeaux")


def looks_on_a_map(browser, found):
    browser.opens("/s-installer")
    browser.presses("input[name=carte]")
    browser.takes("s-installer-carte")
    browser.opens("/recherche?q=loto")
    browser.takes("recherche")
    browser.touches("Carte")
    browser.takes("recherche-carte")


def reports(browser, found):
    event = found["portrait"]
    browser.opens(event + "/signalement")
    browser.takes("signaler")
    browser.touches("Envoyer")
    browser.takes("signaler-fautes")
    browser.fills(raison="OTHER", precisions="La salle est fermée ce jour-là.", nom="Luc Petit", courriel="luc@mesure.test", bonneFoi="oui")
    time.sleep(ROBOTS)
    browser.touches("Envoyer")
    browser.takes("signaler-envoye")
    browser.letter("luc@mesure.test", "")
    browser.takes("courriel-signalement")


def writes(browser, found):
    annonce = found["annonce-logement"]
    browser.opens(annonce + "/ecrire")
    browser.takes("ecrire")
    browser.fills(message="Bonjour, la maison est-elle encore libre ?", nom="Luc Petit", courriel="luc@mesure.test")
    time.sleep(ROBOTS)
    browser.touches("Continuer")
    browser.takes("ecrire-envoye")
    browser.letter("luc@mesure.test", "Confirmez")
    browser.takes("courriel-message-confirmer")
    browser.touches("Relire et envoyer")
    browser.takes("message-confirmer")
    browser.touches("Envoyer")
    browser.takes("message-parti")
    browser.letter("annonce1@mesure.test", "Maison")
    browser.takes("courriel-message")
    browser.touches("Répondre") if browser.has("Répondre") else browser.touches("Lire")
    browser.takes("conversation")


def asks_for_their_data(browser, found):
    browser.opens("/mes-donnees")
    browser.fills(courriel="luc@mesure.test")
    time.sleep(ROBOTS)
    browser.touches("Recevoir le lien")
    browser.takes("mes-donnees-envoye")
    browser.letter("luc@mesure.test", "données")
    browser.takes("courriel-mes-donnees")
    browser.touches("Voir")
    browser.takes("mes-donnees-copie")


def asks_to_be_told(browser, found):
    browser.opens("/s-installer/alerte?pres=Poitiers&km=30&distance=beaucoup")
    browser.takes("alerte")
    browser.fills(courriel="luc@mesure.test")
    time.sleep(ROBOTS)
    browser.touches("Recevoir le lien")
    browser.takes("alerte-envoyee")


def opens_a_page(browser, found):
    browser.opens("/vienne/biard/ouvrir")
    browser.fills(nom="Jeanne Martin", fonction="secrétaire de mairie", courriel="mairie@biard.test", telephone="05 49 00 00 00")
    time.sleep(ROBOTS)
    browser.touches("Envoyer la demande")
    browser.takes("ouvrir-envoyee")
    browser.letter("mairie@biard.test", "Confirmez")
    browser.takes("courriel-ouvrir")
    browser.touches("Confirmer")
    browser.takes("ouvrir-confirmer")
    browser.touches("Confirmer")
    browser.takes("ouvrir-suivi")


def signs_in(browser, mail, found, takes=""):
    """By the letter's six digits and a code application, new the first time: `found` keeps its key."""
    browser.tool("Network.clearBrowserCookies")
    browser.opens("/connexion?suite=/mairie")
    browser.fills(courriel=mail)
    browser.touches("Recevoir") if browser.has("Recevoir") else browser.touches("Envoyer")
    time.sleep(2)
    taking(browser, takes, "code")
    browser.letter(mail, "connexion")
    taking(browser, takes, "courriel")
    digits = "".join(re.search(r"\b(\d{3})\s(\d{3})\b", browser.reads()).groups())
    browser.opens("/connexion/code")
    browser.fills(code=digits)
    browser.touches("Entrer") if browser.has("Entrer") else browser.run("document.querySelector('main form button.button-main').click()")
    time.sleep(1)
    taking(browser, takes, "apres")
    key = found.get("cle " + mail)
    browser.opens("/connexion/second-facteur?suite=/mairie" if key else "/mairie/compte/application?suite=/mairie")
    taking(browser, takes, "second-facteur" if key else "application")
    if key:
        browser.fills(code=code(key))
    else:
        found["cle " + mail] = browser.run("return document.querySelector('[name=secret]').value")
        browser.fills(code=code(found["cle " + mail]), nom="Mon téléphone")
    browser.run("document.querySelector('main form button[type=submit]:not([hidden])').click()")
    time.sleep(1)
    taking(browser, takes, "entree")


def reads_what_waits(browser, found):
    browser.opens("/mairie")
    for title in ("Loto du club", "Grande fête"):
        if browser.has(title):
            browser.touches(title)
            browser.takes("bureau-proposition-" + title.split()[0].lower())
            browser.opens("/mairie")
    browser.touches("Grande fête")
    browser.touches("Corriger et publier")
    browser.takes("bureau-corriger")
    browser.run("document.querySelector('main form button.button-main').click()")
    time.sleep(1)
    browser.takes("bureau-corriger-relire")


def reads_a_report(browser, found):
    browser.opens("/mairie")
    if browser.has("Signalé") or "signal" in browser.reads():
        found_report = browser.run("return [...document.querySelectorAll('a')].map(a => a.getAttribute('href')).find(h => /signalements/.test(h || ''))")
        if found_report:
            browser.opens(found_report)
            browser.takes("bureau-signalement")


def publishes_and_withdraws(browser, found):
    """`found` learns the address of what is no longer online."""
    browser.opens("/mairie/86294/annonces/nouvelle")
    browser.run("document.querySelector('main form button.button-main').click()")
    time.sleep(1)
    browser.takes("bureau-nouvelle-fautes")
    browser.opens("/mairie/86294/annonces/nouvelle")
    browser.fills(titre="Vœux du maire", type="vie-locale", date=date(browser, EVENT["date"]), debut="18:30", fin="20:00", lieu="Salle des fêtes")
    browser.touches("Relire avant de publier")
    browser.takes("bureau-nouvelle-relire")
    browser.touches("Publier maintenant")
    browser.takes("bureau-nouvelle-publiee")
    online = browser.run("return [...document.querySelectorAll('a')].find(a => a.textContent.startsWith('Voir la page en ligne')).getAttribute('href')")
    browser.touches("Mettre hors ligne")
    browser.takes("bureau-retirer")
    browser.fills(comment="retirer")
    browser.run("const raison = document.querySelector('[name=raison]'); raison.value = raison.options[1].value")
    browser.touches("Mettre hors ligne")
    browser.takes("bureau-retiree")
    found["retiree"] = online


def enters_a_poll(browser, found):
    browser.opens("/mairie/86294/elections")
    browser.fills(nom="Élections municipales", premierTour=f"{DAY + datetime.timedelta(days=60)}", dernierTour=f"{DAY + datetime.timedelta(days=67)}")
    browser.run("document.querySelector('form[action$=scrutins] button').click()")
    time.sleep(1)
    browser.takes("bureau-elections-scrutin")


def invites(browser, found):
    browser.opens("/mairie/86294/equipe")
    browser.fills(courriel="lucie@mesure.test")
    browser.touches("Envoyer l’invitation")
    browser.takes("bureau-equipe-invitation")
    browser.letter("lucie@mesure.test", "")
    browser.takes("courriel-invitation")
    browser.touches("Voir l’invitation")
    browser.takes("invitation")
