package fr.eterritoire.territoire;

import fr.eterritoire.text.Slug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A name that a commune, or a part of it, had or still has beside its own.
///
/// @param commune INSEE code of today's commune
/// @param departement code of the département where the old address stood
/// @param code the INSEE code that went with the name
/// @param since `DELEGUEE_OU_ASSOCIEE` while the part exists, `ANCIENNE` otherwise
record OtherName(String commune, String departement, String code, String name, String since) {
    String slug() {
        return Slug.of(name);
    }

    /// All that a set of files knows; rows that lead to no commune are named in `refused`.
    static List<OtherName> of(OpenData data, Set<String> communes, List<String> refused) {
        var names = new LinkedHashMap<String, OtherName>();
        var parts =
                data.find("communes_deleguees_associees.csv.gz")
                        .orElseGet(() -> OpenData.own("communes_deleguees_associees.csv.gz"));
        for (var row : parts.rows()) {
            add(
                    names,
                    row.get("insee_actuel"),
                    row.get("code"),
                    row.get("nom"),
                    "DELEGUEE_OU_ASSOCIEE");
        }
        data.find("communes_anciennes.csv.gz")
                .ifPresent(
                        old -> {
                            for (var row :
                                    old.require("code_ancien", "nom_ancien", "insee_actuel")
                                            .rows()) {
                                add(
                                        names,
                                        row.get("insee_actuel"),
                                        row.get("code_ancien"),
                                        row.get("nom_ancien"),
                                        "ANCIENNE");
                            }
                        });
        return known(names, communes, refused);
    }

    private static void add(
            LinkedHashMap<String, OtherName> names,
            String commune,
            String code,
            String name,
            String since) {
        names.putIfAbsent(
                commune + code + name,
                new OtherName(commune, departementOf(code), code, name, since));
    }

    private static List<OtherName> known(
            LinkedHashMap<String, OtherName> names, Set<String> communes, List<String> refused) {
        var kept = new ArrayList<OtherName>();
        for (var name : names.values()) {
            if (communes.contains(name.commune) && !name.name.isBlank()) {
                kept.add(name);
            } else {
                refused.add(
                        "Ancien nom « "
                                + name.name
                                + " » ("
                                + name.code
                                + ")\u00a0: la commune « "
                                + name.commune
                                + " » n’existe pas.");
            }
        }
        return kept;
    }

    /// `86294` gives `86`, `97411` gives `974`.
    private static String departementOf(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2)
                .toUpperCase(Locale.ROOT);
    }
}
