package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/// Reads rows of the view `live`: a query that selects `live.*` gets whole contents.
@Component
public class LiveRows implements RowMapper<Live> {
    private final Contents contents;
    private final Territoires territoires;

    LiveRows(Contents contents, Territoires territoires) {
        this.contents = contents;
        this.territoires = territoires;
    }

    @Override
    public Live mapRow(ResultSet row, int number) throws SQLException {
        return new Live(
                new ContentId(row.getLong("id")),
                row.getInt("edition"),
                contents.read(row.getInt("format"), row.getString("body")),
                territoires.territoire(row.getInt("owner")),
                row.getString("slug"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
