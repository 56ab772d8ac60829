package io.wonce.postgres;

import io.wonce.app.port.Changes.Numbered;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.ChangeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Changes as rows. */
final class ChangeRows implements RowMapper<Numbered> {
    /** All columns of {@code change c}, with the deals that it is about. */
    static final String SELECT = """
            select c.number, c.kind, c.by_platform, c.by_id, c.surface, c.at, c.facts, c.undoes,
                array(
                    select d.deal
                    from change_deal d
                    where d.organisation_id = c.organisation_id and d.change = c.number
                    order by d.deal) as deals
            from change c
            """;

    private final Json json;

    ChangeRows(Json json) {
        this.json = json;
    }

    @Override
    public Numbered map(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        Change change = new Change(
                ChangeKind.valueOf(row.text("kind")),
                row.maybePerson("by").orElseThrow(),
                Surface.valueOf(row.text("surface")),
                row.instant("at"),
                json.facts(row.text("facts")),
                row.maybeNumber("undoes").map(ChangeId::new));
        return new Numbered(new ChangeId(row.number("number")), change, row.deals("deals"));
    }
}
