package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What a town hall writes itself goes from draft to public in steps, and each is refused where the
/// table does not allow it, whatever is posted.
@LineTest
class OwnContentsInEveryStateTest {
    /// SETTLED is online longer than ten minutes, DELETED was a draft.
    private static final String TABLE =
            """
            state     garde     publication programmation deprogrammation suppression correction statut    retrait   annulation
            DRAFT     DRAFT     LIVE        SCHEDULED     -               DELETED     -          -         -         -
            SCHEDULED -         LIVE        SCHEDULED     DRAFT           DELETED     -          -         -         -
            LIVE      -         -           -             -               -           LIVE       LIVE      WITHDRAWN DRAFT
            SETTLED   -         -           -             -               -           LIVE       LIVE      WITHDRAWN -
            WITHDRAWN -         -           -             -               -           -          -         -         LIVE
            DELETED   -         -           -             -               -           -          -         -         -
            """;

    private static final Grid GRID = new Grid("Acts of a town hall on its own contents", TABLE);
    private static final Map<String, String> WITHDRAWING =
            Map.of("comment", "retirer", "raison", "MISTAKE");

    @Autowired Village village;
    @Autowired Ledger ledger;
    @Autowired Office office;
    @Autowired JdbcClient db;

    static Stream<Arguments> cells() {
        return GRID.cells();
    }

    @AfterAll
    static void tell() {
        GRID.print();
    }

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @MethodSource("cells")
    void every_act_in_every_state(String state, String act, String then) {
        var editor = Redactor.of(office.at(VOUILLE, Role.EDITOR), VOUILLE);
        var draft = reach(editor, state);
        editor.clerk().get(editor.path("/annonces"));

        var before = ledger.read();
        var answer = send(editor, draft, act);
        if (Grid.isRefused(then)) {
            assertThat(ledger.read()).isEqualTo(before);
        } else {
            assertThat(ledger.read()).isNotEqualTo(before);
            assertThat(state(draft)).isEqualTo(then);
        }
        GRID.saw(state, act, then, answer);
    }

    /// @return the number of a draft that has come so far
    private long reach(Redactor editor, String state) {
        var review = editor.write(Redactor.answers("Table de la mairie", village.day(40)));
        var draft = Redactor.draftOf(review);
        var number = Long.parseLong(draft.replaceFirst(".*/", ""));
        switch (state) {
            case "SCHEDULED" -> editor.clerk().post(draft + "/programmation", moment(3));
            case "DELETED" -> editor.clerk().post(draft + "/suppression", Map.of());
            case "LIVE" -> editor.publish(review);
            case "SETTLED" -> {
                editor.publish(review);
                village.waitsUntilNobodyCanUndo();
            }
            case "WITHDRAWN" ->
                    editor.act(Redactor.contentOf(editor.publish(review)), "/retrait", WITHDRAWING);
            default -> assertThat(state).isEqualTo("DRAFT");
        }
        assertThat(state(number)).isEqualTo(state.equals("SETTLED") ? "LIVE" : state);
        return number;
    }

    private Map<String, String> moment(int days) {
        return Map.of("jour", village.day(days).toString(), "heure", "09:00");
    }

    private Page send(Redactor editor, long draft, String act) {
        var changed = new LinkedHashMap<>(Redactor.answers("Table changée", village.day(41)));
        return switch (act) {
            case "garde", "publication", "deprogrammation", "suppression" ->
                    editor.clerk().post(editor.path("/brouillons/" + draft + "/" + act), changed);
            case "programmation" ->
                    editor.clerk().post(editor.path("/brouillons/" + draft + "/" + act), moment(5));
            case "correction" -> post(editor, draft, act, changed);
            case "statut" -> post(editor, draft, act, Map.of("statut", "complet"));
            case "retrait" -> post(editor, draft, act, WITHDRAWING);
            case "annulation" -> post(editor, draft, act, Map.of());
            default -> throw new IllegalArgumentException(act);
        };
    }

    private Page post(Redactor editor, long draft, String act, Map<String, String> answers) {
        return editor.clerk().post(editor.path("/annonces/" + content(draft) + "/" + act), answers);
    }

    /// Made of a draft; a number that nothing has when nothing was.
    private long content(long draft) {
        return db.sql("select content from draft where id = :draft and content is not null")
                .param("draft", draft)
                .query(Long.class)
                .optional()
                .orElse(999_999_999L);
    }

    private String state(long draft) {
        return db.sql(
                        """
                        select case when p.withdrawn_at is not null then 'WITHDRAWN'
                                    when p.content is not null then 'LIVE'
                                    when d.publish_at is not null then 'SCHEDULED' else 'DRAFT' end
                          from draft d left join publication p on p.content = d.content
                         where d.id = :draft
                        """)
                .param("draft", draft)
                .query(String.class)
                .optional()
                .orElse("DELETED");
    }
}
