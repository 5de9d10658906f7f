package fr.eterritoire.territoire;

import java.util.Map;
import java.util.stream.Collectors;

/// The IANA zone of each commune: our own table names every overseas commune, since a collectivity
/// may have several (the Marquises are half an hour from Tahiti); elsewhere it is Paris (S-8.7).
final class Zones {
    static final String PARIS = "Europe/Paris";

    private final Map<String, String> overseas =
            OpenData.own("zones.csv").require("insee", "zone").rows().stream()
                    .collect(Collectors.toMap(row -> row.get("insee"), row -> row.get("zone")));

    String of(String insee) {
        return overseas.getOrDefault(insee, PARIS);
    }
}
