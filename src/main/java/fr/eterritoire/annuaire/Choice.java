package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;

import java.util.ArrayList;
import java.util.Optional;
import java.util.StringJoiner;

/// Which fiches are asked for: of whom, of which kind and category, those that are open now, those
/// that one enters in a wheelchair.
///
/// @param category one of the kind, when both are chosen
public record Choice(
        Scope scope,
        Optional<FicheKind> kind,
        Optional<FicheCategory> category,
        boolean open,
        boolean accessible) {

    public static Choice of(Scope scope) {
        return new Choice(scope, Optional.empty(), Optional.empty(), false, false);
    }

    public Choice in(Scope other) {
        return new Choice(other, kind, category, open, accessible);
    }

    public Choice narrowedTo(FicheKind chosen) {
        return new Choice(scope, Optional.of(chosen), Optional.empty(), open, accessible);
    }

    public Choice narrowedTo(FicheCategory chosen) {
        return new Choice(scope, Optional.of(chosen.kind()), Optional.of(chosen), open, accessible);
    }

    /// Of all kinds.
    public Choice ofAll() {
        return new Choice(scope, Optional.empty(), Optional.empty(), open, accessible);
    }

    /// « Commerces, ouvert maintenant, à moins de 20 km »; empty for all.
    public String inWords() {
        var chosen = new ArrayList<String>();
        category.map(FicheCategory::label)
                .or(() -> kind.map(FicheKind::label))
                .ifPresent(chosen::add);
        if (open) {
            chosen.add(words("annuaire.open-now"));
        }
        if (accessible) {
            chosen.add(words("annuaire.accessible"));
        }
        scope.kilometres().ifPresent(km -> chosen.add(words("agenda.choice-within", km)));
        return String.join(", ", chosen);
    }

    /// As an address asks for it; the same for the same choice.
    public String query() {
        var asked = new StringJoiner("&", "?", "").setEmptyValue("");
        category.map(FicheCategory::key)
                .or(() -> kind.map(FicheKind::key))
                .ifPresent(key -> asked.add("type=" + key));
        if (open) {
            asked.add("ouvert=oui");
        }
        if (accessible) {
            asked.add("accessible=oui");
        }
        scope.kilometres().ifPresent(km -> asked.add("rayon=" + km));
        return asked.toString();
    }
}
