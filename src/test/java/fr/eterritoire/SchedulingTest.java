package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What is scheduled goes online at its moment, not before, unless it was changed or called off.
@LineTest
class SchedulingTest {
    private static final String AGENDA = "/vienne/vouille/agenda.json";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired JdbcClient db;

    @Autowired
    @Qualifier("publishScheduled")
    OneTimeTask<Void> publishing;

    @Test
    void it_goes_online_at_its_moment_and_not_before() {
        var editor = redactor();
        scheduled(editor, "Vœux du maire", 10, 3);
        assertThat(editor.list("programmees", "voeux").words()).contains("En ligne", "à 9 h");
        run();
        assertThat(visitor.wholeList(AGENDA)).doesNotContain("Vœux du maire");

        village.waits(Duration.ofDays(3).plusHours(12));
        run();
        assertThat(visitor.wholeList(AGENDA)).contains("Vœux du maire");
        assertThat(acts("Vœux du maire")).containsExactly("PERSON scheduled", "MACHINE published");
        run();
        assertThat(acts("Vœux du maire")).hasSize(2);
    }

    @Test
    void it_is_put_off_changed_and_then_goes_online_as_it_is_then() {
        var editor = redactor();
        var draft = scheduled(editor, "Galette des aînés", 12, 2);
        editor.clerk().get(draft);
        var changed = Redactor.answers("Galette de tous", village.day(12));
        assertThat(editor.followed(editor.clerk().post(draft, changed)).words())
                .contains("Publication programmée", "Galette de tous");
        var incomplete = editor.clerk().post(draft, Map.of("titre", "Galette"));
        assertThat(incomplete.status()).isEqualTo(422);
        schedule(editor, draft, village.day(5));

        village.waits(Duration.ofDays(3));
        run();
        assertThat(visitor.wholeList(AGENDA)).doesNotContain("Galette");
        village.waits(Duration.ofDays(3));
        run();
        assertThat(visitor.wholeList(AGENDA))
                .contains("Galette de tous")
                .doesNotContain("Galette des aînés");
    }

    @Test
    void it_is_called_off_and_stays_a_draft() {
        var editor = redactor();
        var draft = scheduled(editor, "Carnaval incertain", 14, 2);
        editor.clerk().get(draft + "/relecture");
        var list = editor.followed(editor.clerk().post(draft + "/deprogrammation", Map.of()));
        assertThat(list.words()).contains("reste un brouillon", "Carnaval incertain");
        village.waits(Duration.ofDays(4));
        run();
        assertThat(visitor.wholeList(AGENDA)).doesNotContain("Carnaval incertain");
        assertThat(acts("Carnaval incertain"))
                .containsExactly("PERSON scheduled", "PERSON unscheduled");
    }

    @Test
    void neither_a_moment_that_has_passed_nor_one_after_its_end_is_taken() {
        var editor = redactor();
        var draft = Redactor.draftOf(editor.write(Redactor.answers("Trop tôt", village.day(6))));
        editor.clerk().get(draft + "/relecture");
        assertThat(schedule(editor, draft, village.day(-1)).words())
                .contains("Ce moment est déjà passé");
        assertThat(schedule(editor, draft, village.day(20)).words())
                .contains("l’événement sera passé");
        var nonsense = Map.of("jour", "demain", "heure", "tôt");
        var page = editor.clerk().post(draft + "/programmation", nonsense);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("Donnez le jour et l’heure");
        assertThat(page.field("jour")).isEqualTo("demain");
    }

    @Test
    void a_scheduled_one_is_readable_by_nobody_before() {
        var editor = redactor();
        scheduled(editor, "Secret du comité", 15, 3);
        var content =
                db.sql("select content from draft where answers -> 'titre' ->> 0 = :title")
                        .param("title", "Secret du comité")
                        .query(Long.class)
                        .single();
        for (var address : List.of("/e/" + content, "/vienne/vouille/agenda/x-" + content)) {
            assertThat(visitor.get(address).status()).isEqualTo(404);
        }
    }

    @Test
    void what_a_false_town_hall_scheduled_stays_a_draft_once_its_page_is_closed() {
        var impostor = Redactor.of(office.at(CHAUVIGNY, Role.ADMINISTRATOR), CHAUVIGNY);
        scheduled(impostor, "Canular de la mairie", 12, 2);
        office.closes(CHAUVIGNY, db);
        village.waits(Duration.ofDays(3));
        run();
        assertThat(visitor.get(CHAUVIGNY.path + "/agenda.json").body()).doesNotContain("Canular");
        assertThat(acts("Canular de la mairie")).endsWith("MACHINE unscheduled");
    }

    private Redactor redactor() {
        return Redactor.of(office.at(VOUILLE, Role.EDITOR), VOUILLE);
    }

    private String scheduled(Redactor editor, String title, int day, int online) {
        var draft = Redactor.draftOf(editor.write(Redactor.answers(title, village.day(day))));
        var list = editor.followed(schedule(editor, draft, village.day(online)));
        assertThat(list.words()).contains("C’est programmé", title);
        return draft;
    }

    private static Page schedule(Redactor editor, String draft, LocalDate day) {
        editor.clerk().get(draft + "/relecture");
        return editor.clerk()
                .post(draft + "/programmation", Map.of("jour", day.toString(), "heure", "9:00"));
    }

    /// Every task that waits runs, whether it is due or not: it must know by itself.
    private void run() {
        var waiting =
                db.sql(
                                """
                                select task_instance from scheduled_tasks where task_name = 'redaction-publish'
                                """)
                        .query(String.class)
                        .list();
        assertThat(waiting).isNotEmpty();
        for (var instance : waiting) {
            publishing.execute(new TaskInstance<>("redaction-publish", instance), null);
        }
    }

    @Test
    void its_task_waits_for_exactly_that_moment() {
        scheduled(redactor(), "Heure exacte", 16, 4);
        var nine = village.day(4).atTime(9, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();
        assertThat(
                        db.sql(
                                        """
                                        select count(*) from scheduled_tasks
                                         where task_name = 'redaction-publish' and execution_time = :nine
                                        """)
                                .param("nine", nine.atOffset(java.time.ZoneOffset.UTC))
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    private List<String> acts(String title) {
        return db.sql(
                        """
                        select j.actor_kind || ' ' || j.act from journal j
                         where j.subject_kind = 'content'
                           and j.subject in (select content from edition where title = :title)
                         order by j.id
                        """)
                .param("title", title)
                .query(String.class)
                .list();
    }
}
