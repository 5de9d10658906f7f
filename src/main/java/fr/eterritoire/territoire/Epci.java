package fr.eterritoire.territoire;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.text.Language;

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

    /// « Communauté de communes du Haut Poitou », where the State writes « CC du Haut Poitou ».
    public String fullName() {
        return isAbbreviated() ? capital(natureInFrench()) + afterAbbreviation() : name.name();
    }

    public boolean isAbbreviated() {
        return name.name().startsWith(nature.name() + " ");
    }

    /// « communauté de communes »: names are French whatever the page speaks.
    public String natureInFrench() {
        return Language.FRENCH.speaking(nature::words);
    }

    /// « du Haut Poitou », with the blank before it.
    public String afterAbbreviation() {
        return name.name().substring(nature.name().length());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String path() {
        return "/interco/" + slug;
    }
}
