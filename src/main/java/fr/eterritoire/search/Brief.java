package fr.eterritoire.search;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.Line;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Contents in few words, where there is no room for a line: in a letter, on a map.
@Component
class Brief {
    private final Agenda agenda;
    private final Territoires territoires;

    Brief(Agenda agenda, Territoires territoires) {
        this.agenda = agenda;
        this.territoires = territoires;
    }

    /// @param facts when it is or what it is, and where
    record Said(Live live, List<String> facts) {}

    /// In the order given.
    List<Said> of(List<Live> all) {
        var next = next(all);
        return all.stream().map(live -> new Said(live, facts(live, next.get(live.id())))).toList();
    }

    private Map<ContentId, Line> next(List<Live> all) {
        var ids = all.stream().map(Live::id).toList();
        return agenda.among(Scope.of(territoires.france()), ids).stream()
                .collect(
                        Collectors.toMap(
                                line -> line.live().id(),
                                Function.identity(),
                                (first, _) -> first));
    }

    private static List<String> facts(Live live, @Nullable Line next) {
        var facts = new ArrayList<String>();
        switch (live.shown()) {
            case Evenement evenement -> {
                facts.add(
                        next == null
                                ? DatesInWords.whole(evenement.dates())
                                : DatesInWords.brief(next.next()));
                facts.add(evenement.place().venue());
            }
            case Annonce annonce -> facts.add(annonce.choice());
            case Fiche fiche -> facts.add(fiche.category().label());
        }
        facts.add(live.owner().name().name());
        facts.removeIf(String::isEmpty);
        return facts;
    }
}
