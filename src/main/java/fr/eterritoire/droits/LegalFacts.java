package fr.eterritoire.droits;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.territoire.Territoire;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The door to what each town hall's legal pages say. Its pages may not go live while a mandatory
/// one is empty: whoever opens them asks [#missing] first.
@Component
public class LegalFacts {
    /// In the order of the form. Without a data protection officer no town hall may do what it does
    /// here (RGPD article 37, S-2.11).
    static final List<String> FIELDS =
            List.of("adresse", "telephone", "courriel", "directeur", "delegue", "images");

    private final JdbcClient db;
    private final Journal journal;
    private final Generations generations;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    LegalFacts(
            JdbcClient db,
            Journal journal,
            Generations generations,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.db = db;
        this.journal = journal;
        this.generations = generations;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Facts> find(Territoire territoire) {
        return db.sql("select * from legal_facts where territoire = :territoire")
                .param("territoire", territoire.id())
                .query(
                        (row, _) ->
                                new Facts(
                                        row.getString("address"),
                                        row.getString("phone"),
                                        row.getString("mail"),
                                        row.getString("director"),
                                        row.getString("officer"),
                                        row.getString("pictures")))
                .optional();
    }

    /// What is still to be filled in, in words; none when the pages may go live.
    public List<String> missing(Territoire territoire) {
        var known = find(territoire).orElse(Facts.NONE).byField();
        return FIELDS.stream()
                .filter(field -> known.getOrDefault(field, "").isBlank())
                .map(field -> words("droits.field-" + field))
                .toList();
    }

    /// What public pages say of it changes with it, and they may go live.
    @Transactional
    void change(Territoire territoire, Facts facts, Agent by) {
        db.sql(
                        """
                        insert into legal_facts (territoire, address, phone, mail, director, officer, pictures, changed_at)
                        values (:territoire, :address, :phone, :mail, :director, :officer, :pictures, :now)
                        on conflict (territoire) do update
                           set address = excluded.address, phone = excluded.phone, mail = excluded.mail,
                               director = excluded.director, officer = excluded.officer,
                               pictures = excluded.pictures, changed_at = excluded.changed_at
                        """)
                .param("territoire", territoire.id())
                .param("address", facts.address())
                .param("phone", facts.phone())
                .param("mail", facts.mail())
                .param("director", facts.director())
                .param("officer", facts.officer())
                .param("pictures", facts.pictures())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.note(
                by.who(),
                "changed legal facts",
                new Journal.Subject("territoire", territoire.id()),
                territoire.id(),
                "");
        generations.change(Set.of(territoire));
        events.publishEvent(new FactsChanged(territoire, by));
    }
}
