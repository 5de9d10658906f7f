package fr.eterritoire.accounts;

import fr.eterritoire.territoire.Territoire;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// The door to taking roles away while it is not sure who had the right to give them: those of one
/// person in one territory, and all that came from that person's hand there.
@Component
public class Suspensions {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Suspensions(JdbcClient db, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// Ends these roles and signs their holders out. When nobody is left, the territory is as if
    /// its town hall had not opened it.
    ///
    /// @return when, which is what {@link #restore} asks for
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant suspend(Territoire territoire, PersonId root) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0);
        db.sql(
                        """
                        with recursive hand(person) as (
                          select :root::bigint
                          union
                          select r.person from role_held r join hand h on r.given_by = h.person
                           where r.territoire = :territoire and r.until is null)
                        update role_held set until = :now
                         where territoire = :territoire and until is null
                           and person in (select person from hand)
                        returning person
                        """)
                .param("root", root.value())
                .param("territoire", territoire.id())
                .param("now", now)
                .query(Long.class)
                .list()
                .forEach(person -> events.publishEvent(new RoleEnded(new PersonId(person))));
        closeIfEmpty(territoire);
        return now.toInstant();
    }

    private void closeIfEmpty(Territoire territoire) {
        var closed =
                db.sql(
                                """
                                delete from membership
                                 where territoire = :territoire
                                   and not exists (select from role_held
                                                    where territoire = :territoire and until is null)
                                """)
                        .param("territoire", territoire.id())
                        .update();
        if (closed > 0) {
            events.publishEvent(new MembershipChanged(territoire));
        }
    }

    /// Gives back what a suspension ended, to whoever has no other role there since.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonId> restore(Territoire territoire, Instant suspendedAt) {
        return db
                .sql(
                        """
                        insert into role_held (person, territoire, role, since, given_by)
                        select person, territoire, role, :now, given_by from role_held
                         where territoire = :territoire and until = :suspended
                        on conflict (person, territoire) where until is null do nothing
                        returning person
                        """)
                .param("territoire", territoire.id())
                .param("suspended", suspendedAt.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
