"""Each page of an error as it is really served: the last ones break the application's own database for a moment."""
import contextlib
import os
import signal

HERE = "/vienne/vouille"
# as long as the secret of a letter’s link
UNKNOWN = "Inconnu" * 6 + "A"


@contextlib.contextmanager
def without_a_table(server):
    """What no visitor should cause: a question the database cannot understand."""
    server.sql("alter table occurrence rename to occurrence_away")
    try:
        yield
    finally:
        server.sql("alter table occurrence_away rename to occurrence")


def tell(pids, what):
    """A connection may be over meanwhile."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, what)


@contextlib.contextmanager
def without_a_database(server):
    """The server and its connections sleep, as on a disk that does not answer."""
    asleep = server.postgres()
    try:
        tell(asleep, signal.SIGSTOP)
        yield
    finally:
        tell(asleep, signal.SIGCONT)


def act_too_often(browser, author):
    browser.opens(author)
    while browser.has("Annoncer la prochaine édition"):
        browser.unfolds()
        browser.touches(next(act for act in ("Afficher « Complet »", "Retirer « Complet »", "Finalement, il a lieu") if browser.has(act)))


def take(browser, server, found):
    for name, path in {
        "erreur-400": HERE + "/agenda?rayon=7",
        "erreur-404-commune": "/vienne/vouile",
        "erreur-404-ailleurs": "/cette-page/n-existe-pas",
        "erreur-404-annonce": HERE + "/agenda/rien-999999",
        "erreur-404-en": "/en/vienne/vouile",
        "erreur-404-conversation": "/conversation/" + UNKNOWN,
        "erreur-404-decision": "/decision/" + UNKNOWN,
        **({"erreur-410": found["retiree"], "erreur-410-en": "/en" + found["retiree"]} if "retiree" in found else {}),
    }.items():
        browser.opens(path)
        browser.takes(name)
    browser.network = "10.7.200.1"
    for _ in range(6):
        browser.opens("/connexion?suite=/mairie")
        browser.fills(courriel="personne@mesure.test")
        browser.touches("Recevoir")
    browser.takes("erreur-429-connexion")
    browser.network = ""
    if "auteur" in found:
        act_too_often(browser, found["auteur"])
        browser.takes("erreur-429")
    with without_a_table(server):
        browser.opens(found["portrait"] + "?")
        browser.takes("erreur-500")
        browser.opens("/en/aube/agenda")
        browser.takes("erreur-500-en")
    with without_a_database(server):
        browser.opens("/ardennes/agenda")
        browser.takes("erreur-503")
