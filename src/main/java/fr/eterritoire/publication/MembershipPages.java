package fr.eterritoire.publication;

import fr.eterritoire.accounts.MembershipChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Set;

/// Public pages say whether their town hall runs them: they change when that does, whoever opened
/// them, on a screen or on the command line.
@Component
class MembershipPages {
    private final Generations generations;

    MembershipPages(Generations generations) {
        this.generations = generations;
    }

    @EventListener
    void on(MembershipChanged changed) {
        generations.change(Set.of(changed.territoire()));
    }
}
