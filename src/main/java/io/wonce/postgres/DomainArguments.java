package io.wonce.postgres;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds what JDBC does not know; instants to the microsecond that PostgreSQL keeps, never rounded up into another day. */
final class DomainArguments implements ArgumentFactory {
    @Override
    public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
        if (value instanceof Instant instant) {
            return object(instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        }
        if (value instanceof Currency currency) {
            return object(currency.getCurrencyCode());
        }
        if (value instanceof Locale locale) {
            return object(locale.toLanguageTag());
        }
        return value instanceof ZoneId zone ? object(zone.getId()) : Optional.empty();
    }

    private static Optional<Argument> object(Object value) {
        return Optional.of((position, statement, context) -> statement.setObject(position, value));
    }
}
