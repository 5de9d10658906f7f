package fr.eterritoire.site;

import fr.eterritoire.agenda.AgendaPage;
import fr.eterritoire.agenda.Discoveries;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.FranceMap;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What the first page of a territory larger than a commune shows.
///
/// @param inWords what it is, in a sentence
/// @param outlined whether its shape is known
/// @param opened whether its own people run the page; of an intercommunality alone
/// @param lists what is inside it
/// @param map the country drawn, for its first page alone
/// @param discoveries communes drawn by lot today, for the same page
public record TerritoirePage(
        Territoire territoire,
        String inWords,
        AgendaPage agenda,
        List<Inside> lists,
        List<FranceMap.Area> map,
        List<Discoveries.Discovery> discoveries,
        boolean outlined,
        boolean opened,
        String canonical)
        implements Fresh {

    @Override
    public Freshness freshness() {
        return agenda.freshness();
    }

    /// Territories under one heading.
    public record Inside(String name, List<? extends Territoire> inside) {}
}
