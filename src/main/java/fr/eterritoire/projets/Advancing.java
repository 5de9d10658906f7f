package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Followed;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.relais.Side;
import fr.eterritoire.relais.Speaker;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a mise en relation has come, as whoever follows it says: the town hall in its office,
/// the author of a need behind the link of the conversation. The other side is told how it ends,
/// and what is concluded fulfils its need.
@Component
public class Advancing implements Followed {
    private final RelationStore store;
    private final RelationLetters letters;
    private final Relais relais;
    private final Publications publications;
    private final Ending ending;
    private final Generations generations;
    private final Journal journal;

    Advancing(
            RelationStore store,
            RelationLetters letters,
            Relais relais,
            Publications publications,
            Ending ending,
            Generations generations,
            Journal journal) {
        this.store = store;
        this.letters = letters;
        this.relais = relais;
        this.publications = publications;
        this.ending = ending;
        this.generations = generations;
        this.journal = journal;
    }

    @Override
    public Optional<Stage> stageOf(Speaker by) {
        return store.findOf(by.conversation().id())
                .map(
                        relation ->
                                new Stage(label(relation), page(relation, by), next(relation, by)));
    }

    /// That somebody wrote and was answered, both can see.
    private static String label(Relation relation) {
        return relation.state().isSaid() ? relation.state().label() : "";
    }

    private static Optional<String> page(Relation relation, Speaker by) {
        return by.office()
                .filter(_ -> by.signedIn())
                .filter(relation::isOf)
                .map(office -> Offices.address(office, "/relations/" + relation.id()));
    }

    private List<Step> next(Relation relation, Speaker by) {
        return isAuthor(relation, by)
                ? relation.state()
                        .next()
                        .filter(state -> mayBecome(relation, state))
                        .map(Advancing::step)
                        .toList()
                : List.of();
    }

    private static Step step(State state) {
        return new Step(state.name(), state.saying(), consequence(state));
    }

    private static String consequence(State state) {
        return switch (state) {
            case CONCLUDED -> words("projets.author-concluded-what");
            case CLOSED -> words("projets.author-closed-what");
            case NEW, ANSWERED, VISIT, IN_PROGRESS -> "";
        };
    }

    private static boolean isAuthor(Relation relation, Speaker by) {
        return relation.ofAuthor() && by.side() == Side.ADDRESSEE;
    }

    /// What an inhabitant needs is fulfilled once.
    private boolean mayBecome(Relation relation, State next) {
        return relation.state().mayBecome(next)
                && (next != State.CONCLUDED || !relation.ofAuthor() || need(relation).isPresent());
    }

    private Optional<Live> need(Relation relation) {
        return relation.need()
                .flatMap(publications::findLive)
                .filter(live -> live.owner().equals(relation.office()));
    }

    /// The author of a need says how far it has come.
    @Override
    @Transactional
    public boolean say(Speaker by, String step) {
        var conversation = relais.lock(by.conversation().id());
        var next = State.find(step).filter(State::isSaid);
        var relation =
                store.lockOf(by.conversation().id())
                        .filter(found -> isAuthor(found, by))
                        .filter(found -> next.filter(to -> mayBecome(found, to)).isPresent());
        relation.ifPresent(
                found -> {
                    became(found, next.get(), by.who(), List.of(found.office()));
                    tell(conversation, found, Optional.empty(), next.get());
                });
        return relation.isPresent();
    }

    /// The town hall says how far it has come, or the intercommunality in its place.
    ///
    /// @return false when it cannot become that
    @Transactional
    public boolean say(Territoire office, long id, State next, Agent agent) {
        var conversation = store.find(id).flatMap(Relation::conversation).flatMap(relais::lock);
        var relation =
                store.lock(id)
                        .filter(found -> found.isOf(office))
                        .filter(found -> mayBecome(found, next));
        relation.ifPresent(
                found -> {
                    var told = Stream.of(office, found.office()).distinct().toList();
                    became(found, next, agent.who(), told);
                    tell(conversation, found, Optional.of(office), next);
                });
        return relation.isPresent();
    }

    private void became(Relation relation, State next, Who by, List<Territoire> told) {
        store.become(relation.id(), next);
        var subject = new Journal.Subject("mise en relation", relation.id());
        var done = told.stream().map(where -> new Journal.Done(subject, where.id())).toList();
        journal.noteAll(by, "moved a mise en relation", done, next.name());
        if (next == State.CONCLUDED) {
            need(relation)
                    // who stands in says how it ended, not that the annonce does
                    .filter(_ -> told.getFirst().equals(relation.office()))
                    .ifPresent(live -> ending.fulfil(live.id(), by));
            generations.change(List.of(relation.office()));
        }
    }

    private void tell(
            Optional<Conversation> conversation,
            Relation relation,
            Optional<Territoire> office,
            State state) {
        conversation
                .filter(_ -> state.isOver())
                .ifPresent(
                        one ->
                                relation.sideIn(one)
                                        .ifPresent(
                                                keeper ->
                                                        letters.tellOver(
                                                                one, keeper, office, state)));
    }
}
