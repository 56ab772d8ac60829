package io.wonce.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of an address; one that makes no sense is told by its name. */
record Query(Context ctx) {
    private static final int LONGEST = 200;
    private static final int MOST = 200;
    private static final int USUAL = 50;

    /** Refuses parameters that nobody reads: a misspelt filter would show everything. */
    Query only(String... known) {
        Set<String> names = Set.of(known);
        ctx.queryParamMap().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw ApiProblem.wrong(name, Advice.PARAMETERS, String.join(", ", new TreeSet<>(names)));
                });
        return this;
    }

    /** What {@code name} means; empty where it is not there. */
    <T> Optional<T> read(String name, Said expected, Function<String, Optional<T>> meaning) {
        if (ctx.queryParams(name).size() > 1) {
            throw ApiProblem.wrong(name, Advice.ONCE);
        }
        return Optional.ofNullable(ctx.queryParam(name))
                .map(text -> Optional.of(text)
                        .filter(whole -> whole.length() <= LONGEST)
                        .flatMap(meaning)
                        .orElseThrow(() -> ApiProblem.wrong(name, Advice.HAS_TO_BE, expected)));
    }

    /** A constant in small letters with dashes. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> kind) {
        E[] all = kind.getEnumConstants();
        String names = Arrays.stream(all).map(Names::of).collect(Collectors.joining(", "));
        return read(name, Advice.ONE_OF.with(names), text -> Names.constant(kind, text));
    }

    /** How many rows to give. */
    int limit() {
        return read(
                        "limit",
                        Advice.UP_TO.with(MOST),
                        text -> number(text).filter(n -> n >= 1 && n <= MOST).map(Long::intValue))
                .orElse(USUAL);
    }

    /** From which row to go on; {@code none} where nobody says. */
    long cursor(long none) {
        return read("cursor", Advice.A_CURSOR.with(), Query::number).orElse(none);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
