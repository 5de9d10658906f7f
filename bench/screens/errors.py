"""Each page of an error as it is really served: the last ones break the application's own database for a moment."""
import contextlib
import os
import signal

HERE = "/vienne/vouille"


@contextlib.contextmanager
def without_a_table(server):
    """What no visitor should cause: a question the database cannot understand."""
    server.sql("alter table occurrence rename to occurrence_away")
    try:
        yield
    finally:
        server.sql("alter table occurrence_away rename to occurrence")


@contextlib.contextmanager
def without_a_database(server):
    """The server and its connections sleep, as on a disk that does not answer."""
    asleep = server.postgres()
    for pid in asleep:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in asleep:
            os.kill(pid, signal.SIGCONT)


def take(browser, server, found):
    for name, path in {
        "erreur-400": HERE + "/agenda/2026-13",
        "erreur-404-commune": "/vienne/vouile",
        "erreur-404-ailleurs": "/cette-page/n-existe-pas",
        "erreur-404-annonce": HERE + "/agenda/rien-999999",
        "erreur-404-en": "/en/vienne/vouile",
        "erreur-404-conversation": "/conversation/inconnue",
        "erreur-404-decision": "/decision/inconnue",
        "erreur-410": found.get("retiree", HERE + "/agenda/rien-1"),
        "erreur-410-en": "/en" + found.get("retiree", HERE + "/agenda/rien-1"),
    }.items():
        browser.opens(path)
        browser.takes(name)
    browser.opens("/connexion?suite=/mairie")
    for _ in range(13):
        browser.fills(courriel="personne@mesure.test")
        browser.touches("Recevoir")
        if browser.reads().startswith("Trop") or "trop de" in browser.reads().lower():
            break
        browser.opens("/connexion?suite=/mairie")
    browser.takes("erreur-429-connexion")
    browser.opens("/mes-donnees")
    browser.takes("mes-donnees-vide")
    with without_a_table(server):
        browser.opens(found["portrait"] + "?")
        browser.takes("erreur-500")
        browser.opens("/en/aube/agenda")
        browser.takes("erreur-500-en")
    with without_a_database(server):
        browser.opens("/ardennes/agenda")
        browser.takes("erreur-503")
