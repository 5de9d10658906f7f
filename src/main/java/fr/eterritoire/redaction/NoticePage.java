package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Prohibition;
import fr.eterritoire.content.Sense;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.submission.FormPage;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What a town hall sees while it posts an annonce.
public sealed interface NoticePage {
    /// The types, before anything is typed.
    record Choosing(Agent agent, Territoire office) implements NoticePage {
        public AnnonceType[] types() {
            return AnnonceType.values();
        }

        public Sense[] senses() {
            return Sense.values();
        }

        public String address() {
            return OwnAnnonces.address(office);
        }
    }

    record Typing(Agent agent, Territoire office, FormPage form) implements NoticePage {}

    /// As it will look.
    record Reviewing(
            Agent agent,
            Territoire office,
            AnnonceForm form,
            Annonce annonce,
            List<String> previews)
            implements NoticePage {
        public String address() {
            return OwnAnnonces.address(office);
        }

        public List<Prohibition> prohibitions() {
            return Prohibition.suspectedIn(annonce);
        }
    }
}
