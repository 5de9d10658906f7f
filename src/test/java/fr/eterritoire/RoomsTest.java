package fr.eterritoire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

import java.net.URL;

/// Rooms know each other downward only.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomsTest {
    private final ApplicationModules rooms = ApplicationModules.of(Eterritoire.class);

    @Test
    void no_room_knows_what_it_may_not() {
        rooms.verify();
    }

    @Test
    void publication_never_knows_who_proposed() {
        var publication = rooms.getModuleByName("publication").orElseThrow();
        assertThat(publication.getBootstrapDependencies(rooms))
                .extracting(Object::toString)
                .noneMatch(name -> name.contains("submission"));
    }

    /// What is not there cannot be tricked into asking the machine it runs on (ADR 18).
    @Test
    void nobody_speaks_to_other_servers_but_the_room_for_it() {
        noClasses()
                .that()
                .resideInAPackage("fr.eterritoire..")
                .and()
                .resideOutsideOfPackage("fr.eterritoire.outgoing..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|.*URLConnection|Socket|DatagramSocket)"
                                + "|java\\.nio\\.channels\\..*SocketChannel"
                                + "|javax\\.net\\..*|org\\.apache\\.hc\\.client5\\..*")
                .orShould()
                .callMethod(URL.class, "openStream")
                // each of these makes a way out of its own when it is given none
                .orShould()
                .callMethod(RestClient.class, "create")
                .orShould()
                .callConstructor(RestTemplate.class)
                .orShould()
                .callConstructor(OidcIdTokenDecoderFactory.class)
                .orShould()
                .callMethod(ClientRegistrations.class, "fromIssuerLocation", String.class)
                .orShould()
                .callMethod(ClientRegistrations.class, "fromOidcIssuerLocation", String.class)
                .check(
                        new ClassFileImporter()
                                .withImportOption(new DoNotIncludeTests())
                                .importPackages("fr.eterritoire"));
    }
}
