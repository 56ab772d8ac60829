package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Reader;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What was entered in a form, and what is wrong with it. Reads whatever is sent: it comes from outside. */
final class Entries {
    private static final int MOST_PERCENT = 100;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");

    /** In a sentence a dash before an amount may be a bullet; in a field it is none. */
    private static final Pattern MINUS = Pattern.compile("[-−–]");

    private final Typed typed;
    private final Words words;
    private final Map<String, String> errors = new HashMap<>();

    Entries(Typed typed, Words words) {
        this.typed = typed;
        this.words = words;
    }

    /** Whether the form that was sent in has such a field. */
    boolean has(Field field) {
        return typed.values().containsKey(field.id());
    }

    /** What was typed, in one line. */
    Optional<String> text(Field field) {
        return value(field).map(text -> text.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty());
    }

    /** What was typed as {@code reads} understands it; where it does not, {@code error} is noted. */
    <T> Optional<T> text(Field field, Function<String, Optional<T>> reads, FormText error) {
        Optional<String> text = text(field);
        Optional<T> read = text.flatMap(reads);
        if (text.isPresent() && read.isEmpty()) {
            wrong(field, error);
        }
        return read;
    }

    /** One amount, as people write it; none below zero. */
    Optional<Amount> amount(Reader reader) {
        String language = words.language().getLanguage();
        return text(
                Field.AMOUNT,
                typed -> Optional.of(reader.amounts(typed, language))
                        .filter(amounts -> amounts.size() == 1)
                        .map(amounts -> amounts.get(0))
                        .filter(amount -> amount.value().signum() >= 0
                                && !MINUS.matcher(typed).lookingAt()),
                FormText.WRONG_AMOUNT);
    }

    Optional<Integer> percent() {
        return text(
                Field.PROBABILITY,
                typed -> Optional.of(PERCENT.matcher(typed))
                        .filter(matcher -> matcher.matches())
                        .map(matcher -> Integer.valueOf(matcher.group(1)))
                        .filter(percent -> percent <= MOST_PERCENT),
                FormText.WRONG_PROBABILITY);
    }

    Optional<LocalDate> date(Field field) {
        return value(field).flatMap(date -> {
            try {
                return Optional.of(LocalDate.parse(date));
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        });
    }

    Optional<String> chosen(Field field) {
        return value(field);
    }

    <E extends Enum<E>> Optional<E> chosen(Field field, Class<E> kind) {
        List<E> all = Arrays.asList(kind.getEnumConstants());
        return chosen(field)
                .flatMap(name ->
                        all.stream().filter(one -> one.name().equals(name)).findFirst());
    }

    Optional<ChannelRef> channel(Field field) {
        return chosen(field).map(id -> new ChannelRef(typed.platform(), id));
    }

    Optional<PersonRef> person(Field field) {
        return chosen(field).map(id -> new PersonRef(typed.platform(), id));
    }

    void wrong(Field field, FormText error) {
        errors.put(field.id(), words.say(error));
    }

    /** What was entered, unless something in it is wrong. */
    <T> Submission<T> submission(Supplier<T> values) {
        return errors.isEmpty() ? new Submission.Filled<>(values.get()) : new Submission.Faulty<>(errors);
    }

    private Optional<String> value(Field field) {
        return Optional.ofNullable(typed.values().get(field.id())).filter(value -> !value.isBlank());
    }
}
