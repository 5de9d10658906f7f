package fr.eterritoire.annonces;

import fr.eterritoire.content.Terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a job’s contract and pay are called in schema.org.
final class JobInSchema {
    private JobInSchema() {}

    static List<String> employment(Terms.Job job) {
        var contract =
                switch (job.contract()) {
                    case CDI, FONCTION_PUBLIQUE -> "";
                    case CDD, SAISON, INTERIM -> "TEMPORARY";
                    case APPRENTISSAGE -> "OTHER";
                    case STAGE -> "INTERN";
                    case INDEPENDANT -> "CONTRACTOR";
                };
        var time = job.partTime() ? "PART_TIME" : "FULL_TIME";
        return contract.isEmpty() ? List.of(time) : List.of(time, contract);
    }

    static Map<String, Object> salary(Terms.Pay pay) {
        var value = new LinkedHashMap<String, Object>();
        value.put("@type", "QuantitativeValue");
        pay.to()
                .ifPresentOrElse(
                        to -> {
                            value.put("minValue", pay.from());
                            value.put("maxValue", to);
                        },
                        () -> value.put("value", pay.from()));
        value.put("unitText", pay.per().name());
        return Map.of("@type", "MonetaryAmount", "currency", "EUR", "value", value);
    }
}
