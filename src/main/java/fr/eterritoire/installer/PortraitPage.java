package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.AgendaPage;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.SharedPicture;
import fr.eterritoire.text.SpokenDates;

import java.util.List;
import java.util.Optional;

/// A commune for who might live, work or stay there.
///
/// @param approximate whether where it stands is known only to some kilometres
/// @param positionSource what distances are counted from
/// @param presentation its town hall's own words, empty until it has written them
/// @param visits what is on around it for a visitor: markets, walks, heritage
public record PortraitPage(
        Commune commune,
        List<Figure> figures,
        List<Town> towns,
        List<AmenityLine> amenities,
        List<Figure> life,
        boolean approximate,
        String positionSource,
        Presentation presentation,
        boolean outlined,
        boolean opened,
        Optional<AgendaPage> visits,
        SharedPicture picture,
        String canonical,
        Freshness freshness)
        implements Fresh {

    public String path() {
        return commune.path() + "/s-installer";
    }

    public boolean lacksAnswers() {
        return amenities.stream().anyMatch(AmenityLine::isUnknown);
    }

    /// « Écrit par la mairie de Vouillé le 3 mars 2026 »
    public String written() {
        return presentation
                .changedOn()
                .map(day -> words("installer.written-by", commune.name(), SpokenDates.date(day)))
                .orElse("");
    }
}
