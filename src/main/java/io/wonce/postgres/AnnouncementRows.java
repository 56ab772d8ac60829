package io.wonce.postgres;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Placement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads announcements. */
final class AnnouncementRows implements RowMapper<Announcement> {
    private final Json json;

    AnnouncementRows(Json json) {
        this.json = json;
    }

    @Override
    public Announcement map(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new Announcement(
                new AnnouncementId(row.number("number")),
                row.maybeMessage("message_id").orElseThrow(),
                row.maybeMessage("thread_root_id"),
                row.count("position"),
                json.statement(row.text("statement")),
                columns.getDouble("score"),
                author(row),
                row.instant("posted_at"),
                placement(row),
                row.maybeMilestone("named"));
    }

    private static Person author(Row row) throws SQLException {
        PersonRef ref = row.maybePerson("author").orElseThrow();
        return new Person(
                ref,
                row.maybeText("name").orElse(ref.personId()),
                row.maybeText("role").map(Role::valueOf).orElse(Role.MEMBER),
                row.maybeText("team"),
                row.maybeText("language").map(Locale::forLanguageTag).orElse(Locale.ENGLISH));
    }

    private static Placement placement(Row row) throws SQLException {
        return switch (row.text("placement")) {
            case "ON" -> new Placement.On(new DealId(row.number("deal")));
            case "DISMISSED" -> new Placement.Dismissed();
            case "WITHDRAWN" -> new Placement.Withdrawn(row.maybeNumber("deal").map(DealId::new));
            default -> new Placement.Unresolved();
        };
    }
}
