package fr.eterritoire.embeds;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.stream.Collectors;

@Component
class ChoiceStore {
    private final JdbcClient db;
    private final Territoires territoires;

    ChoiceStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    Map<Long, Choice> of(Epci epci) {
        record Row(long content, Choice choice) {}
        return db
                .sql("select content, choice from embed_choice where territoire = :epci")
                .param("epci", epci.id())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::content, Row::choice));
    }

    boolean isListed(Epci epci, ContentId content) {
        return db.sql(
                        """
                        select exists (select 1 from shown_in
                                        where content = :content and territoire = any(:ids))
                        """)
                .param("content", content.value())
                .param("ids", territoires.ownersListedBy(epci).toArray(Integer[]::new))
                .query(Boolean.class)
                .single();
    }

    /// @return whether that changed anything
    boolean choose(Epci epci, ContentId content, Choice choice) {
        return db.sql(
                                """
                                insert into embed_choice as kept (territoire, content, choice)
                                values (:epci, :content, :choice)
                                on conflict (territoire, content) do update
                                   set choice = excluded.choice where kept.choice <> excluded.choice
                                """)
                        .param("epci", epci.id())
                        .param("content", content.value())
                        .param("choice", choice.name())
                        .update()
                > 0;
    }

    /// @return whether there was a choice
    boolean forget(Epci epci, ContentId content) {
        return db.sql("delete from embed_choice where territoire = :epci and content = :content")
                        .param("epci", epci.id())
                        .param("content", content.value())
                        .update()
                > 0;
    }
}
