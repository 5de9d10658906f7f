package fr.eterritoire.search;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.List;

/// Where the index is.
///
/// @param data `eterritoire.data`: the index is in its folder `recherche`, unless OpenSearch is set
/// @param recherche `eterritoire.recherche`
@ConfigurationProperties("eterritoire")
record SearchSettings(@DefaultValue("data") Path data, @DefaultValue Recherche recherche) {
    /// @param opensearch `eterritoire.recherche.opensearch`: addresses of OpenSearch, for several
    ///   nodes; none for the disk of this machine
    /// @param utilisateur `eterritoire.recherche.utilisateur` and
    /// @param motDePasse `eterritoire.recherche.mot-de-passe`, where OpenSearch asks for them
    record Recherche(
            @DefaultValue List<String> opensearch,
            @Nullable String utilisateur,
            @Nullable String motDePasse) {}
}
