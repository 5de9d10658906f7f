package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.agenda.Reachable;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Commune;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/// The door to who can be written to: the author of what was proposed, unless they have closed it;
/// the town hall for what it wrote itself, and for its commune at large. What was imported has
/// nobody here who would answer.
@Component
public class Reaching implements Reachable {
    private final Submissions submissions;
    private final People people;
    private final Generations generations;
    private final JdbcClient db;

    Reaching(Submissions submissions, People people, Generations generations, JdbcClient db) {
        this.submissions = submissions;
        this.people = people;
        this.generations = generations;
        this.db = db;
    }

    @Override
    public boolean isReachable(Live live) {
        return about(live).isPresent();
    }

    /// Empty when nobody answers for it here.
    public Optional<About> about(Live live) {
        return addressee(live)
                .map(
                        found ->
                                new About(
                                        live.owner(),
                                        Optional.of(live.id()),
                                        shown(live.content()).title(),
                                        live.path(),
                                        found));
    }

    /// The town hall, about living there; empty until it has opened its pages.
    Optional<About> about(Commune commune) {
        return people.isOpen(commune)
                ? Optional.of(
                        new About(
                                commune,
                                Optional.empty(),
                                words("relais.settling", commune.name()),
                                About.settling(commune),
                                new Correspondent.Office(commune)))
                : Optional.empty();
    }

    private Optional<Correspondent> addressee(Live live) {
        var author = submissions.findLatestOf(live.id());
        if (author.isPresent()) {
            return accepts(live.id()) ? author.map(one -> author(one, live)) : Optional.empty();
        }
        var isOwn = live.content().source().isEmpty() && Offices.has(live.owner());
        return isOwn && people.isOpen(live.owner())
                ? Optional.of(new Correspondent.Office(live.owner()))
                : Optional.empty();
    }

    private static Correspondent author(Submission author, Live live) {
        var name = shown(live.content()).issuer().name();
        return new Correspondent.Person(
                name.isBlank() ? words("relais.the-author") : name,
                Optional.of(author.facts().sender()));
    }

    /// What is confidential names nobody.
    private static Shown shown(Content content) {
        return switch (content) {
            case Evenement evenement -> new Shown(evenement.title(), evenement.issuer());
            case Annonce annonce -> new Shown(annonce.shown().title(), annonce.shown().issuer());
            case Fiche fiche -> new Shown(fiche.title(), fiche.issuer());
        };
    }

    private record Shown(String title, Issuer issuer) {}

    /// Whether its author takes messages.
    public boolean accepts(ContentId content) {
        return db.sql("select not exists (select from relais_closed where content = :content)")
                .param("content", content.value())
                .query(Boolean.class)
                .single();
    }

    /// From now on its author takes messages about it, or takes none.
    @Transactional(propagation = Propagation.MANDATORY)
    public void accept(Live live, boolean messages) {
        db.sql(
                        messages
                                ? "delete from relais_closed where content = :content"
                                : "insert into relais_closed (content) values (:content) on"
                                        + " conflict do nothing")
                .param("content", live.id().value())
                .update();
        generations.change(List.of(live.owner()));
    }
}
