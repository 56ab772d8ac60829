package io.wonce.postgres;

import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import org.jdbi.v3.core.statement.SqlStatement;

/** The columns that hold what an announcement states: those that are searched, and all of it as JSON. */
final class StatedColumns {
    private final Json json;

    StatedColumns(Json json) {
        this.json = json;
    }

    <S extends SqlStatement<S>> S bind(S sql, Statement statement) {
        return sql.bind("kind", statement.kind())
                .bind("customer", statement.customer())
                .bind("amount", statement.amount().map(Amount::value))
                .bind("currency", statement.amount().flatMap(Amount::currency))
                .bind("stated", statement.milestone())
                .bind("statement", json.of(statement));
    }
}
