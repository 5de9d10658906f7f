package fr.eterritoire.annonces;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.ListPage;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;

import java.util.List;
import java.util.Optional;

/// What a list of annonces shows.
///
/// @param shown wider than what was asked for when there was nothing
/// @param after where the next page begins; `further` it is not the first one
public record AnnoncesPage(
        Choice choice,
        Scope shown,
        List<Live> lives,
        Optional<String> after,
        boolean further,
        Distances distances,
        int concluded,
        String canonical,
        Freshness freshness)
        implements ListPage {

    public Annonce annonce(Live live) {
        return ((Annonce) live.content()).shown();
    }

    public AnnonceType[] types() {
        return AnnonceType.values();
    }

    public Sense[] senses() {
        return Sense.values();
    }

    @Override
    public String room() {
        return "annonces";
    }

    @Override
    public Scope asked() {
        return choice.scope();
    }

    @Override
    public String query() {
        return choice.query();
    }

    public String title() {
        return words("annonces.title", where());
    }

    @Override
    public String heading() {
        return words("annonces.of", territoire().name());
    }

    /// « 12 annonces »: said aloud when a choice changes the list.
    public String count() {
        return widened()
                .orElseGet(
                        () ->
                                after.isPresent()
                                        ? words("annonces.first", lives.size())
                                        : words("annonces.count", lives.size()));
    }

    /// What is said where the list is wider than what was asked for.
    public Optional<String> widened() {
        var nothing =
                isChosen()
                        ? words("annonces.nothing-chosen", territoire().name())
                        : words("annonces.nothing-here", territoire().name());
        return widened(nothing, words("annonces.elsewhere", nothing));
    }

    /// What is said where there is nothing, anywhere.
    public String nothing() {
        return isChosen() ? words("annonces.none-fits") : words("annonces.nothing");
    }

    /// Whether more was chosen than a place.
    private boolean isChosen() {
        return !choice.in(Scope.of(territoire())).query().isEmpty();
    }
}
