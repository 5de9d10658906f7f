package fr.eterritoire.site;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.AgendaPage;
import fr.eterritoire.agenda.Distances;
import fr.eterritoire.installer.Atout;
import fr.eterritoire.opposition.Space;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.text.Alternate;
import fr.eterritoire.text.Language;

import java.text.NumberFormat;
import java.util.List;

/// What the first page of a commune shows: correct and useful before anybody has announced
/// anything.
///
/// @param neighbours the nearest communes
/// @param outlined whether its shape is known
/// @param opened whether its town hall runs the page
/// @param opposition the space of the councillors who are not of the majority
/// @param atouts what it is proud of, the first few
/// @param annonces the newest of them
/// @param jsonLd the commune for search engines, safe inside a script element
public record CommunePage(
        Commune commune,
        AgendaPage agenda,
        List<Commune> neighbours,
        Distances distances,
        boolean outlined,
        boolean opened,
        Space opposition,
        List<Atout> atouts,
        List<Live> annonces,
        String jsonLd,
        String canonical)
        implements Fresh {

    @Override
    public Freshness freshness() {
        return agenda.freshness();
    }

    /// « 3 702 habitants (recensement 2023) »
    public String population() {
        return words(
                "site.inhabitants",
                commune.population(),
                commune.code().value().startsWith("976") ? "2017" : "2023");
    }

    public String surface() {
        return words(
                "site.square-kilometres",
                NumberFormat.getInstance(Language.spoken().locale())
                        .format(Math.round(commune.surface().orElse(0.0) * 10) / 10.0));
    }

    public boolean approximate() {
        return commune.position().map(Position::approximate).orElse(true);
    }

    public List<Alternate> alternates() {
        return agenda.alternates();
    }
}
