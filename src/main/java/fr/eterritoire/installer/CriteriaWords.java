package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import java.util.ArrayList;
import java.util.List;

/// What somebody looks for, in words.
record CriteriaWords(Criteria criteria) {
    /// « à moins de 40 km de Poitiers, 1 000 à 5 000 habitants, La Poste, Carburant (un peu) »
    String said() {
        var said = new ArrayList<String>();
        if (criteria.isAround()) {
            var place = criteria.near().orElseThrow().name();
            said.add(
                    weighed(
                            words("installer.asked-around", criteria.kilometres(), place),
                            criteria.distance()));
        }
        if (criteria.isBounded()) {
            said.add(weighed(people(), criteria.population()));
        }
        criteria.wanted().forEach(one -> said.add(weighed(one.label(), criteria.weight(one))));
        criteria.sought().forEach(one -> said.add(weighed(one.label(), criteria.weight(one))));
        if (criteria.isLively()) {
            life("installer.asked-events", criteria.events(), said);
            life("installer.asked-associations", criteria.associations(), said);
            life("installer.asked-lodgings", criteria.lodgings(), said);
        }
        return String.join(", ", said);
    }

    private void life(String key, int least, List<String> said) {
        if (least > 0) {
            said.add(weighed(words(key, least), criteria.life()));
        }
    }

    private String people() {
        if (criteria.most() == Integer.MAX_VALUE) {
            return words("installer.asked-least", criteria.least());
        }
        return criteria.least() == 0
                ? words("installer.asked-most", criteria.most())
                : words("installer.asked-between", criteria.least(), criteria.most());
    }

    private static String weighed(String words, Weight weight) {
        return weight.isDemanded() ? words : words("installer.asked-a-little", words);
    }
}
