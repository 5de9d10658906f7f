package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.publication.Live;
import fr.eterritoire.relais.WriteForm;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What an office follows.
///
/// @param concluded how many have been concluded there, whatever their number
/// @param follows what came of the last act
/// @param refused a message that did not leave
public record RelationsPage(
        Agent agent,
        Territoire office,
        List<RelationLine> lines,
        List<Need> needs,
        int concluded,
        String follows,
        Optional<Refused> refused) {

    /// A need that is online, and the projects that answer it.
    public record Need(Live live, List<Answer> answers) {
        public String title() {
            return Match.title(live);
        }
    }

    /// A message that did not leave, with why; nothing typed is lost.
    public record Refused(long need, long project, String words, String fault) {}

    /// @param reachable whoever posted the project takes messages of this office
    /// @param conversation where it writes to them already
    public record Answer(Match match, boolean reachable, Optional<String> conversation) {
        public Live project() {
            return match.project();
        }

        public String title() {
            return Match.title(match.project());
        }
    }

    public boolean mayAct() {
        return agent.may(Role.EDITOR, office);
    }

    public String path() {
        return Offices.address(office, "/relations");
    }

    public String path(Need need, Answer answer) {
        return path()
                + "/rapprochements/"
                + need.live().id().value()
                + "/"
                + answer.project().id().value();
    }

    /// What was written there and did not leave.
    public Optional<Refused> refusedAt(Need need, Answer answer) {
        return refused.filter(one -> one.need() == need.live().id().value())
                .filter(one -> one.project() == answer.project().id().value());
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = words("projets.relations");
        return refused.isEmpty() ? title : words("submission.fault-title", title);
    }

    /// « Mairie de Vouillé »
    public String body() {
        return Offices.body(office);
    }

    public int mostWords() {
        return WriteForm.LONGEST_WORDS;
    }

    public String outcome() {
        return switch (follows) {
            case "ecarte" -> words("projets.outcome-dismissed");
            case "ecrit" -> words("projets.outcome-written");
            default -> "";
        };
    }
}
