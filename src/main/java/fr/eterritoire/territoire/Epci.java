package fr.eterritoire.territoire;

import static fr.eterritoire.text.Words.wordsOf;

import java.time.ZoneId;
import java.util.Optional;

/// An intercommunality with its own tax (établissement public de coopération intercommunale).
///
/// @param departement the one where most of its inhabitants live
/// @param centre the middle of its communes
public record Epci(
        int id,
        Siren siren,
        Nature nature,
        Toponym name,
        String slug,
        Departement departement,
        int population,
        Optional<Point> centre,
        ZoneId zone,
        Palette palette)
        implements Territoire {

    /// The legal kinds, with the words that stand on the screen.
    public enum Nature {
        CC,
        CA,
        CU,
        ME,
        ML;

        public String words() {
            return wordsOf("territoire.nature", this);
        }
    }

    @Override
    public String path() {
        return "/interco/" + slug;
    }
}
