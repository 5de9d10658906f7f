package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the law forbids to offer between private persons, or to write in an offer. The words of an
/// annonce only make one think of it: its author and whoever decides are told, with the law, and
/// nothing is refused by itself. The lists are files, `prohibitions/*.txt`.
public enum Prohibition {
    ARMES,
    MEDICAMENTS,
    TABAC,
    STUPEFIANTS,
    ANIMAUX,
    ESPECES,
    CONTREFACON,
    EMBAUCHE(AnnonceType.EMPLOI),
    BAIL(AnnonceType.LOGEMENT),
    /// the address of a private person, in a fiche
    DOMICILE;

    private final List<AnnonceType> types;
    private final WordList words;

    /// @param types it concerns; all when none is named
    Prohibition(AnnonceType... types) {
        this.types = types.length == 0 ? List.of(AnnonceType.values()) : List.of(types);
        this.words = WordList.of("prohibitions/" + name().toLowerCase(Locale.ROOT));
    }

    /// Those that the words of a content make one think of.
    public static List<Prohibition> suspectedIn(Content content) {
        return switch (content) {
            case Evenement _ -> List.of();
            case Fiche fiche -> HomeAddress.isSuspectedIn(fiche) ? List.of(DOMICILE) : List.of();
            case Annonce annonce -> {
                var said = said(annonce);
                yield Stream.of(values())
                        .filter(one -> one != DOMICILE)
                        .filter(one -> one.types.contains(annonce.type()))
                        .filter(one -> one.words.isIn(said))
                        .toList();
            }
        };
    }

    private static String said(Annonce annonce) {
        var facts =
                AnnonceFacts.of(annonce).stream()
                        .filter(FactsInWords.Fact::typed)
                        .map(FactsInWords.Fact::words)
                        .collect(Collectors.joining(" . "));
        return annonce.title() + " . " + annonce.description().plain() + " . " + facts;
    }

    /// What it is about, and what the law says of it.
    public String warning() {
        return wordsOf("content.prohibition", this);
    }
}
