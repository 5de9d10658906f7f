package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Prohibition;
import fr.eterritoire.content.Sense;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.FormPage;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What a town hall sees while it posts an annonce, or writes a fiche.
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
    ///
    /// @param address where it is sent
    record Reviewing(
            Agent agent,
            Territoire office,
            String address,
            ContentForm<?> form,
            Content content,
            List<String> previews)
            implements NoticePage {
        public List<Prohibition> prohibitions() {
            return Prohibition.suspectedIn(content);
        }
    }
}
