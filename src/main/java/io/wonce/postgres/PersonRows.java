package io.wonce.postgres;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads people. */
final class PersonRows {
    /** Joins the last appointment of the person {@code p}, as {@code a}. */
    static final String APPOINTMENT = """
            left join lateral (
                select manager, admin
                from appointed_manager
                where organisation_id = p.organisation_id
                  and platform = p.platform
                  and person_id = p.person_id
                order by number desc
                limit 1) a on true
            """;

    /** All columns of a person, whose role is by the platform's word or by appointment; more conditions may follow. */
    static final String SELECT = """
            select p.platform, p.person_id, p.name, team_of(p.platform, p.person_id) as team, p.language,
                case
                    when p.role in ('MEMBER', 'MANAGER') and a.admin then 'ADMIN'
                    when p.role = 'MEMBER' and a.manager then 'MANAGER'
                    else p.role
                end as role
            from person p
            """ + APPOINTMENT + """
            where p.organisation_id = :organisation
            """;

    private PersonRows() {}

    static Person person(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new Person(
                new PersonRef(Platform.valueOf(row.text("platform")), row.text("person_id")),
                row.text("name"),
                Role.valueOf(row.text("role")),
                row.maybeText("team"),
                Locale.forLanguageTag(row.text("language")));
    }

    /** By appointment; a member where there is none. */
    static Role appointed(ResultSet columns, StatementContext context) throws SQLException {
        if (columns.getBoolean("admin")) {
            return Role.ADMIN;
        }
        return columns.getBoolean("manager") ? Role.MANAGER : Role.MEMBER;
    }
}
