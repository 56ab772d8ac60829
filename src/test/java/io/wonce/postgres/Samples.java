package io.wonce.postgres;

import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.organisation.WorkingHours;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes values of any record or sealed type of the domain; with another {@code turn} other cases, empty and full in turn. */
final class Samples {
    private final int turn;
    private int made;

    Samples(int turn) {
        this.turn = turn;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        return plain((Class<?>) type);
    }

    private Object container(ParameterizedType type) {
        boolean full = (turn + made++) % 3 != 0;
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return full ? Optional.of(of(arguments[0])) : Optional.empty();
        }
        if (type.getRawType() == List.class) {
            return full ? List.of(of(arguments[0]), of(arguments[0])) : List.of();
        }
        if (type.getRawType() == Set.class) {
            return full ? Set.of(of(arguments[0])) : Set.of();
        }
        if (type.getRawType() == Map.class) {
            return full ? Map.of(of(arguments[0]), of(arguments[1])) : Map.of();
        }
        throw new IllegalArgumentException("no sample of " + type);
    }

    private Object plain(Class<?> type) {
        made++;
        if (type == PictureAddress.class) {
            return new PictureAddress("https://pictures.example/" + made + ".gif?a=1&b=%20");
        }
        if (type.isSealed()) {
            return plain(type.getPermittedSubclasses()[(turn + made) % type.getPermittedSubclasses().length]);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[(turn + made) % constants.length];
        }
        if (type == SecondReaderChoice.class) {
            return new SecondReaderChoice(
                    new SecondReaderAddress("https://model" + made + ".example/v1"), "model-" + made, made);
        }
        if (type == Nudges.class) {
            return Nudges.USUAL.withHours(new WorkingHours(LocalTime.of(8, made % 60), LocalTime.of(16, 0)));
        }
        if (type == WebhookAddress.class) {
            return new WebhookAddress("https://hook" + made + ".example/a?b=1");
        }
        if (type == WebhookSecret.class) {
            return WebhookSecret.draw(new Random(made));
        }
        if (type == JoinCode.class) {
            return new JoinCode("7KQ49XTD");
        }
        if (type == Ticket.class) {
            return new Ticket(new OrganisationId(new UUID(turn, made)), "s".repeat(43));
        }
        if (type == ApiToken.class) {
            return new ApiToken(
                    "token-" + made, ApiToken.Scope.READ, Instant.parse("2026-11-23T09:00:00Z"), Optional.empty());
        }
        return type.isRecord() ? record(type) : value(type);
    }

    private Object record(Class<?> type) {
        for (int attempt = 0; ; attempt++) {
            try {
                RecordComponent[] components = type.getRecordComponents();
                Class<?>[] types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                Object[] values = Arrays.stream(components)
                        .map(component -> of(component.getGenericType()))
                        .toArray();
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException refused) {
                if (attempt == 50) {
                    throw new IllegalStateException("no valid sample of " + type, refused);
                }
            }
        }
    }

    private Object value(Class<?> type) {
        int number = 1 + (turn + made) % 90;
        if (type == String.class) {
            return "tekst “" + number + "” 🎉\n\t\\";
        }
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (type == long.class) {
            return (long) number;
        }
        if (type == double.class) {
            return number / 91.0;
        }
        if (type == boolean.class) {
            return number % 2 == 0;
        }
        if (type == OptionalInt.class) {
            return number % 2 == 0 ? OptionalInt.of(number) : OptionalInt.empty();
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(List.of("12500.50", "1E+4", "0.10", "7").get(number % 4));
        }
        return time(type, number);
    }

    private static Object time(Class<?> type, int number) {
        if (type == Instant.class) {
            return Instant.parse("2026-11-23T09:00:00.123456789Z").plusSeconds(number);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 1).plusDays(number);
        }
        if (type == LocalTime.class) {
            return LocalTime.of(8, 30).plusMinutes(number);
        }
        if (type == YearMonth.class) {
            return YearMonth.of(2026, 11).plusMonths(number);
        }
        if (type == Currency.class) {
            return Currency.getInstance(number % 2 == 0 ? "EUR" : "USD");
        }
        if (type == ZoneId.class) {
            return ZoneId.of("Europe/Amsterdam");
        }
        if (type == Duration.class) {
            return Duration.ofHours(number);
        }
        if (type == Locale.class) {
            return Locale.forLanguageTag("nl-BE");
        }
        if (type == UUID.class) {
            return new UUID(number, number);
        }
        throw new IllegalArgumentException("no sample of " + type);
    }
}
