package fr.eterritoire.elections;

import fr.eterritoire.accounts.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

@Component
class ElectionStore {
    private final JdbcClient db;

    ElectionStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Elections.RuleSet> rule(int territoire) {
        return db.sql(
                        "select rule, since from political_rule where territoire = :territoire"
                                + " order by id desc limit 1")
                .param("territoire", territoire)
                .query(
                        (row, _) ->
                                new Elections.RuleSet(
                                        PoliticalRule.valueOf(row.getString("rule")),
                                        Optional.of(
                                                row.getObject("since", OffsetDateTime.class)
                                                        .toInstant())))
                .optional();
    }

    void setRule(int territoire, PoliticalRule rule, PersonId by, Instant now) {
        db.sql(
                        """
                        insert into political_rule (territoire, rule, since, set_by) values (:territoire, :rule, :now, :by)
                        """)
                .param("territoire", territoire)
                .param("rule", rule.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /// Those that are not over on that day, next first.
    List<Poll> polls(int territoire, LocalDate today) {
        return db.sql(
                        """
                        select id, name, first_round, last_round from poll
                         where territoire = :territoire and ended_at is null and last_round >= :today
                         order by first_round, id
                        """)
                .param("territoire", territoire)
                .param("today", today)
                .query(ElectionStore::poll)
                .list();
    }

    long addPoll(int territoire, Poll poll, PersonId by, Instant now) {
        return db.sql(
                        """
                        insert into poll (territoire, name, first_round, last_round, set_at, set_by)
                        values (:territoire, :name, :first, :last, :now, :by) returning id
                        """)
                .param("territoire", territoire)
                .param("name", poll.name())
                .param("first", poll.firstRound())
                .param("last", poll.lastRound())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    /// @return whether it was this territory's and not ended yet
    boolean endPoll(int territoire, long id, PersonId by, Instant now) {
        return db.sql(
                                """
                                update poll set ended_at = :now, ended_by = :by
                                 where id = :id and territoire = :territoire and ended_at is null
                                """)
                        .param("id", id)
                        .param("territoire", territoire)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static Poll poll(ResultSet row, int number) throws SQLException {
        return new Poll(
                OptionalLong.of(row.getLong("id")),
                row.getString("name"),
                row.getObject("first_round", LocalDate.class),
                row.getObject("last_round", LocalDate.class));
    }
}
