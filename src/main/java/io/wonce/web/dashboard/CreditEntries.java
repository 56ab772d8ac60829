package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Credits.Part;
import io.wonce.web.dashboard.view.CreditPage.Row;
import io.wonce.web.dashboard.view.FormPage;
import io.wonce.web.page.PageText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Who earned a deal, as it was filled in.
 *
 * @param rows as they were typed, those with nothing in them left out
 * @param credits what they say; empty where they say nothing that can be
 * @param wrong what is wrong with them; blank where nothing is
 */
record CreditEntries(List<Row> rows, Optional<Credits> credits, String wrong) {
    /** As many people as one order is split among. */
    static final int MOST = 20;

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?) ?%?");

    static CreditEntries read(Context ctx, List<Person> people, PageText text) {
        List<String> who = ctx.formParams("who");
        List<String> percent = ctx.formParams("percent");
        List<Row> rows = IntStream.range(0, Math.min(MOST, Math.min(who.size(), percent.size())))
                .mapToObj(at -> new Row(who.get(at).strip(), percent.get(at).strip()))
                .filter(row -> !row.isBlank())
                .toList();
        return read(rows, people, text);
    }

    private static CreditEntries read(List<Row> rows, List<Person> people, PageText text) {
        List<PersonRef> earners = new ArrayList<>();
        List<BigDecimal> parts = new ArrayList<>();
        for (Row row : rows) {
            Optional<PersonRef> earner = person(row.who(), people);
            Optional<BigDecimal> part = part(row.percent());
            if (earner.isEmpty()) {
                return wrong(rows, text.get("board.credit.nobody"));
            }
            if (part.isEmpty() && !row.percent().isEmpty()) {
                return wrong(rows, text.get("board.credit.percent", row.percent()));
            }
            earners.add(earner.get());
            part.ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return right(
                    rows,
                    earners.isEmpty()
                            ? Credits.OWNERS
                            : Credits.equally(earners.stream().distinct().toList()));
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() == earners.size() && sum.compareTo(Credits.WHOLE) == 0
                ? right(rows, split(earners, parts))
                : wrong(
                        rows,
                        text.get("board.credit.sum", sum.stripTrailingZeros().toPlainString()));
    }

    private static Credits split(List<PersonRef> earners, List<BigDecimal> parts) {
        return new Credits(IntStream.range(0, parts.size())
                .mapToObj(at -> new Part(earners.get(at), parts.get(at)))
                .toList());
    }

    private static Optional<PersonRef> person(String key, List<Person> people) {
        return people.stream()
                .map(Person::ref)
                .filter(person -> FormPage.key(person).equals(key))
                .findFirst();
    }

    /** More than nothing. */
    private static Optional<BigDecimal> part(String typed) {
        var percent = PERCENT.matcher(typed);
        return percent.matches()
                ? Optional.of(new BigDecimal(percent.group(1).replace(',', '.')))
                        .filter(part -> part.signum() > 0)
                : Optional.empty();
    }

    private static CreditEntries right(List<Row> rows, Credits credits) {
        return new CreditEntries(rows, Optional.of(credits), "");
    }

    private static CreditEntries wrong(List<Row> rows, String why) {
        return new CreditEntries(rows, Optional.empty(), why);
    }
}
