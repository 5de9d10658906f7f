package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What an office follows.
///
/// @param concluded how many have been concluded there, whatever their number
/// @param follows what came of the last act
public record RelationsPage(
        Agent agent,
        Territoire office,
        List<RelationLine> lines,
        List<Need> needs,
        int concluded,
        String follows) {

    /// A need that is online, and the projects that answer it.
    public record Need(Live live, List<Answer> answers) {
        public String title() {
            return Match.title(live);
        }
    }

    /// @param reachable whoever posted the project takes messages
    public record Answer(Match match, boolean reachable) {
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

    public String outcome() {
        return switch (follows) {
            case "ecarte" -> words("projets.outcome-dismissed");
            case "ecrit" -> words("projets.outcome-written");
            case "vide" -> words("relais.write-something");
            case "ferme" -> words("relais.takes-none");
            default -> "";
        };
    }
}
