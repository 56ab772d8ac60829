package io.wonce.postgres;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** One row of a result in words of the domain. */
record Row(ResultSet columns) {
    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    Optional<Long> maybeNumber(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, Long.class));
    }

    List<DealId> deals(String column) throws SQLException {
        return Arrays.stream((Long[]) columns.getArray(column).getArray())
                .map(DealId::new)
                .toList();
    }

    int count(String column) throws SQLException {
        return columns.getInt(column);
    }

    BigDecimal decimal(String column) throws SQLException {
        return columns.getBigDecimal(column);
    }

    Optional<Integer> maybeCount(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, Integer.class));
    }

    List<Integer> counts(String column) throws SQLException {
        return List.of((Integer[]) columns.getArray(column).getArray());
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    Instant instant(String column) throws SQLException {
        return columns.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<Instant> maybeInstant(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    Optional<LocalDate> maybeDate(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, LocalDate.class));
    }

    Optional<Milestone> maybeMilestone(String column) throws SQLException {
        return maybeText(column).map(Milestone::valueOf);
    }

    Optional<Money> maybeMoney(String amountColumn, String currencyColumn) throws SQLException {
        BigDecimal amount = columns.getBigDecimal(amountColumn);
        return amount == null
                ? Optional.empty()
                : Optional.of(new Money(amount, Currency.getInstance(text(currencyColumn))));
    }

    /** From columns {@code platform}, {@code channel_id} and the one named. */
    Optional<MessageRef> maybeMessage(String idColumn) throws SQLException {
        Optional<String> id = maybeText(idColumn);
        ChannelRef channel = new ChannelRef(Platform.valueOf(text("platform")), text("channel_id"));
        return id.map(i -> new MessageRef(channel, i));
    }

    /** From the two columns named. */
    PersonRef person(String platformColumn, String idColumn) throws SQLException {
        return new PersonRef(Platform.valueOf(text(platformColumn)), text(idColumn));
    }

    /** From columns {@code PREFIX_platform} and {@code PREFIX_id}. */
    Optional<PersonRef> maybePerson(String prefix) throws SQLException {
        Optional<String> id = maybeText(prefix + "_id");
        Optional<Platform> platform = maybeText(prefix + "_platform").map(Platform::valueOf);
        return id.flatMap(i -> platform.map(p -> new PersonRef(p, i)));
    }

    Optional<List<String>> maybeTexts(String column) throws SQLException {
        return columns.getArray(column) == null ? Optional.empty() : Optional.of(texts(column));
    }

    List<String> texts(String column) throws SQLException {
        Array array = columns.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
