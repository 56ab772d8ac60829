package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells who says the same twice in a breath: a second press of Enter is no second order. */
final class Echo {
    private static final Duration BREATH = Duration.ofMinutes(1);

    private final Books books;

    Echo(Books books) {
        this.books = books;
    }

    /** What the author said in the same channel a moment ago with the same facts, and that still stands. */
    Optional<Announcement> of(IncomingMessage message, Statement statement) {
        return books
                .announcements()
                .lately(
                        message.ref().channel(),
                        message.author().ref(),
                        message.at().minus(BREATH))
                .stream()
                .filter(said -> !said.message().equals(message.ref()))
                .filter(said -> said.placement().deal().isPresent())
                .filter(said -> facts(said.statement()).equals(facts(statement)))
                .findFirst();
    }

    private static List<Object> facts(Statement statement) {
        Optional<BigDecimal> amount = statement.amount().map(Amount::value).map(BigDecimal::stripTrailingZeros);
        Set<String> numbers =
                statement.references().stream().map(Reference::key).collect(Collectors.toUnmodifiableSet());
        return List.of(
                statement.kind(),
                CustomerKey.of(statement.customer().orElse("")),
                amount,
                statement.milestone(),
                numbers,
                statement.hint());
    }
}
