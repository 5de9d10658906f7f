package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who gets into the office.
@LineTest
class OfficeTest {
    @Autowired Office office;

    @Test
    void nobody_gets_in_without_signing_in() {
        var page = office.stranger().get("/mairie");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).isEqualTo("/connexion?suite=/mairie");
    }

    @Test
    void a_secretary_sees_the_queue_and_no_cache_keeps_it() {
        var page = office.at(VOUILLE, Role.MODERATOR).get("/mairie");
        assertThat(page.words()).contains("À décider");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }
}
