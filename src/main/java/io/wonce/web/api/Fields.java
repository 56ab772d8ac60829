package io.wonce.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of a JSON object that a program sent.
 *
 * @param json the object
 * @param at where it stands, as the beginning of the names of its fields: {@code value.}
 */
record Fields(JsonNode json, String at) {
    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    static Fields of(JsonNode json, String at) {
        if (!json.isObject()) {
            throw ApiProblem.wrong(at.isEmpty() ? "body" : at, Advice.OBJECT);
        }
        return new Fields(json, at);
    }

    Fields only(String... known) {
        Set<String> names = Set.of(known);
        json.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw wrong(name.length() > LONGEST ? "" : name, Advice.NO_SUCH_FIELD);
            }
        });
        return this;
    }

    /** Without what stands around it; empty where there is none. */
    Optional<String> text(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String text = value.isTextual() ? value.asText().strip() : "";
        if (text.isEmpty() || text.length() > LONGEST || CONTROL.matcher(text).find()) {
            throw wrong(name, Advice.TEXT, LONGEST);
        }
        return Optional.of(text);
    }

    Optional<Fields> object(String name) {
        JsonNode value = json.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(of(value, at + name + "."));
    }

    /** A decimal number, or one as text. */
    Optional<BigDecimal> amount(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return decimal(value).or(() -> {
            throw wrong(name, Advice.AMOUNT);
        });
    }

    /** Empty where it is no amount that an order can have. */
    static Optional<BigDecimal> decimal(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            boolean fits = number.signum() >= 0
                    && number.precision() - number.scale() <= MOST_DIGITS
                    && number.scale() <= MOST_DECIMALS
                    && number.scale() >= -MOST_DIGITS;
            return Optional.of(number).filter(one -> fits);
        }
        return Optional.of(value.asText())
                .filter(text -> DECIMAL.matcher(text).matches())
                .map(BigDecimal::new);
    }

    ApiProblem wrong(String name, Advice advice, Object... about) {
        return ApiProblem.wrong(at + name, advice, about);
    }
}
