package io.wonce.postgres;

import io.wonce.app.port.TakenFile;
import io.wonce.app.port.TakenFiles;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of orders that are taken in. */
final class JdbiTakenFiles implements TakenFiles {
    private final Session session;
    private final Json json;

    JdbiTakenFiles(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public boolean begin(String once, int lines, List<TakenFile.Refused> refused, Instant now) {
        return session.update("""
                                insert into taken_file (organisation_id, once, state, lines, refused, beat)
                                values (:organisation, :once, 'UNDER_WAY', :lines, cast(:refused as jsonb), :now)
                                on conflict do nothing
                                """)
                        .bind("once", once)
                        .bind("lines", lines)
                        .bind("refused", json.ofRefusedLines(refused))
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public boolean goOn(String once, Instant now) {
        return session.update("""
                                update taken_file
                                set beat = :now
                                where organisation_id = :organisation
                                  and once = :once
                                  and state = 'UNDER_WAY'
                                  and beat >= :late
                                """)
                        .bind("once", once)
                        .bind("now", now)
                        .bind("late", now.minus(TakenFile.LONGEST_LINE))
                        .execute()
                == 1;
    }

    @Override
    public int forgetBefore(Instant oldest) {
        return session.update("""
                        delete from taken_file
                        where organisation_id = :organisation
                          and beat < :oldest
                        """).bind("oldest", oldest).execute();
    }

    @Override
    public void add(String once, TakenFile.Line line) {
        session.update("""
                        insert into taken_line (organisation_id, once, number, line)
                        values (:organisation, :once, :number, cast(:line as jsonb))
                        """)
                .bind("once", once)
                .bind("number", line.number())
                .bind("line", json.of(line))
                .execute();
    }

    @Override
    public void end(String once, TakenFile.State state) {
        session.update("""
                        update taken_file
                        set state = :state
                        where organisation_id = :organisation
                          and once = :once
                        """).bind("once", once).bind("state", state.name()).execute();
    }

    @Override
    public void drop(String once) {
        session.update("""
                        delete from taken_file
                        where organisation_id = :organisation
                          and once = :once
                        """).bind("once", once).execute();
    }

    @Override
    public Optional<TakenFile> find(String once) {
        return session.query("""
                        select state, lines, refused, beat
                        from taken_file
                        where organisation_id = :organisation
                          and once = :once
                        """)
                .bind("once", once)
                .map((columns, context) -> file(new Row(columns), lines(once)))
                .findOne();
    }

    private List<TakenFile.Line> lines(String once) {
        return session.query("""
                        select line
                        from taken_line
                        where organisation_id = :organisation
                          and once = :once
                        order by number
                        """)
                .bind("once", once)
                .mapTo(String.class)
                .map(json::takenLine)
                .list();
    }

    private TakenFile file(Row row, List<TakenFile.Line> taken) throws SQLException {
        return new TakenFile(
                TakenFile.State.valueOf(row.text("state")),
                row.instant("beat"),
                row.count("lines"),
                taken,
                json.refusedLines(row.text("refused")));
    }
}
