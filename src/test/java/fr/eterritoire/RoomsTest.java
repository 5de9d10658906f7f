package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

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
}
