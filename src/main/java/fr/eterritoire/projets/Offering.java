package fr.eterritoire.projets;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.publication.Live;
import fr.eterritoire.relais.About;
import fr.eterritoire.relais.Reaching;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Objects;
import java.util.Optional;

/// An office writes to whoever plans what it needs.
@Component
class Offering {
    private final Relais relais;
    private final Reaching reaching;
    private final Relations relations;

    Offering(Relais relais, Reaching reaching, Relations relations) {
        this.relais = relais;
        this.reaching = reaching;
        this.relations = relations;
    }

    /// Whether whoever posted the project takes messages.
    boolean mayWrite(Live project) {
        return reaching.isReachable(project);
    }

    /// @return false when they take none
    @Transactional
    public boolean write(Territoire office, Match match, String words, Agent agent) {
        var about = reaching.about(match.project());
        about.ifPresent(to -> written(to, office, match, words, agent));
        return about.isPresent();
    }

    /// A form that is sent twice is one message.
    private void written(About to, Territoire office, Match match, String words, Agent agent) {
        var key =
                "office-%d-%s-%s-%08x"
                        .formatted(
                                office.id(),
                                match.need().id(),
                                match.project().id(),
                                Objects.hash(words));
        Optional<Long> conversation = relais.write(to, office, words, agent.who(), key);
        conversation
                .flatMap(relais::find)
                .ifPresent(one -> relations.beginByOffice(one, office, match.need().id()));
    }
}
