package io.wonce.postgres;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Binds what JDBC does not know; instants to the microsecond that PostgreSQL keeps, never rounded up into another day. Binds the
 * rest as well: Jdbi asks anew for every type in every statement, and the first that knows one ends the search.
 */
final class DomainArguments implements ArgumentFactory.Preparable {
    private static final Set<Type> PLAIN = Set.of(
            String.class,
            UUID.class,
            Long.class,
            long.class,
            Integer.class,
            int.class,
            Double.class,
            double.class,
            Boolean.class,
            boolean.class,
            BigDecimal.class,
            LocalDate.class);
    private static final Set<Type> OURS = Set.of(Optional.class, Instant.class, Currency.class, Locale.class);

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        return knows(type) ? Optional.of(Bound::of) : Optional.empty();
    }

    @Override
    public Optional<Argument> build(Type type, @Nullable Object value, ConfigRegistry config) {
        return knows(type) ? Optional.of(Bound.of(value)) : Optional.empty();
    }

    private static boolean knows(Type type) {
        return PLAIN.contains(type)
                || OURS.contains(type)
                || (type instanceof Class<?> named
                        && (Enum.class.isAssignableFrom(named) || ZoneId.class.isAssignableFrom(named)));
    }

    /** A value as JDBC takes it. */
    private record Bound(@Nullable Object value, boolean isEnum) implements Argument {
        static Bound of(@Nullable Object value) {
            if (value instanceof Optional<?> perhaps) {
                return of(perhaps.orElse(null));
            }
            return value instanceof Enum<?> one ? new Bound(one.name(), true) : new Bound(plain(value), false);
        }

        @Override
        public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
            if (value == null) {
                statement.setNull(position, Types.OTHER);
            } else if (isEnum) {
                statement.setObject(position, value, Types.OTHER);
            } else {
                statement.setObject(position, value);
            }
        }

        private static @Nullable Object plain(@Nullable Object value) {
            if (value instanceof Instant instant) {
                return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            }
            if (value instanceof Currency currency) {
                return currency.getCurrencyCode();
            }
            if (value instanceof Locale locale) {
                return locale.toLanguageTag();
            }
            return value instanceof ZoneId zone ? zone.getId() : value;
        }
    }
}
