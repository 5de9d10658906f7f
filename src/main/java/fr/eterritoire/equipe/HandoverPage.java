package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Delegation;
import fr.eterritoire.accounts.People.Holder;
import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What whoever leaves gives to whoever comes: on the screen and on paper.
///
/// @param waiting how many proposals wait for an answer
/// @param delegated the extent to which moderation is delegated
/// @param address of the territory's pages, in full
/// @param date of today, as it is said
/// @param fault why nothing was handed over, may be empty
public record HandoverPage(
        Agent agent,
        Territoire office,
        List<Holder> holders,
        long waiting,
        List<Invitation> invitations,
        Optional<Delegation.Extent> delegated,
        OperatorSettings operator,
        String address,
        String date,
        String fault) {

    /// What comes back, in the order in which it does.
    public enum Duty {
        EACH_DAY,
        EACH_MONTH,
        BEFORE_HOLIDAYS,
        IN_JANUARY,
        BEFORE_ELECTIONS,
        WHEN_SOMEBODY_LEAVES;

        public String when() {
            return wordsOf("equipe.duty-when", this);
        }

        public String what() {
            return wordsOf("equipe.duty-what", this);
        }
    }

    public Duty[] duties() {
        return Duty.values();
    }

    public List<Holder> colleagues() {
        return holders.stream().filter(holder -> !holder.person().id().equals(agent.id())).toList();
    }
}
