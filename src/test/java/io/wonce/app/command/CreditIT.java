package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.counting.Share;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several people earn one order, and it stays one. */
final class CreditIT {
    private final Conversation conversation = new Conversation(Locale.ENGLISH);

    @BeforeEach
    void an_order_of_each() {
        conversation.types("/deal won Acme 10000 signed");
        conversation.types(priya(), "/deal won Bloom 3k signed");
        conversation.types(person("kees", "Kees van Dam"), "/deal expect Crane 1k");
    }

    @Test
    void two_people_have_a_part_each_of_one_order() {
        assertThat(byRep()).isEqualTo(Map.of("Jan", "1", "Priya", "1"));

        Answer answer = conversation.types("/deal credit D-1 Jan 60% Priya 40%");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Resolved.class,
                        resolved -> assertThat(resolved.resolution()).isInstanceOf(Resolution.Done.class));
        assertThat(byRep()).isEqualTo(Map.of("Jan", "0.6", "Priya", "1.4"));
        assertThat(counted("/deal count week by rep").shares())
                .flatExtracting(Share::totals)
                .extracting(money -> money.amount().toPlainString())
                .containsExactly("7000", "6000");
        assertThat(counted("/deal count week by team").shares())
                .extracting(Share::orders)
                .containsExactly(new BigDecimal(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deal verdeel D-1 Jan 60% Priya 40% | 0.6 | 1.4 | ",
                "/deal credit d1 Jan, Priya | 0.5 | 1.5 | ",
                "/deal credit D-1 Jan and Priya | 0.5 | 1.5 | ",
                "/deal credit D-1 Jan Priya | 0.5 | 1.5 | ",
                "/deal credit D-1 Jan 33,34% Kees van Dam 33,33% Priya | 0.3334 | 1.3333 | 0.3333",
                "/deal credit D-1 Jan Priya Kees | 0.3334 | 1.3333 | 0.3333",
                "/deal credit D-1 Jan 25%, Priya 25%, Jan 50% | 0.75 | 1.25 | ",
                "/deal credit D-1 <@jan> 10% @Priya 90% | 0.1 | 1.9 | "
            })
    void people_say_it_in_many_ways(String command, String jan, String priya, String kees) {
        conversation.types(command);

        Map<String, String> parts = byRep();
        assertThat(parts.get("Jan")).isEqualTo(jan);
        assertThat(parts.get("Priya")).isEqualTo(priya);
        assertThat(parts.get("Kees van Dam")).isEqualTo(kees);
        assertThat(parts.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("2");
    }

    @Test
    void the_same_split_in_another_order_changes_nothing() {
        conversation.types("/deal credit D-1 Jan 60% Priya 40%");

        Answer.Resolved again = (Answer.Resolved) conversation.types("/deal credit D-1 Priya 40% Jan 60%");

        assertThat(((Resolution.Done) again.resolution()).change()).isEmpty();
    }

    @Test
    void it_is_an_event_and_undone_as_one() {
        conversation.types("/deal credit D-1 Jan 60% Priya 40%");
        conversation.types("/deal credit D-1 Priya 100%");
        assertThat(byRep()).isEqualTo(Map.of("Priya", "2"));

        conversation.types("/deal undo");
        assertThat(byRep()).isEqualTo(Map.of("Jan", "0.6", "Priya", "1.4"));

        conversation.types("/deal undo");
        assertThat(byRep()).isEqualTo(Map.of("Jan", "1", "Priya", "1"));
        conversation.types("/deal show D-1");
        assertThat(conversation.transcript())
                .contains("credit split by Jan: Jan 60% + Priya 40%")
                .contains("Jan 60% + Priya 40% → Priya 100%");
    }

    @Test
    void all_of_it_goes_back_to_the_owner() {
        conversation.types("/deal credit D-1 Priya 100%");
        conversation.types("/deal credit D-1 off");

        assertThat(byRep()).isEqualTo(Map.of("Jan", "1", "Priya", "1"));
    }

    @Test
    void a_merge_takes_the_parts_along_and_its_undo_takes_them_back() {
        conversation.types("/deal credit D-1 Jan 60% Priya 40%");
        conversation.types(manager(), "/deal merge D-1 into D-2");
        assertThat(byRep()).isEqualTo(Map.of("Jan", "0.6", "Priya", "0.4"));

        conversation.types(manager(), "/deal undo");
        assertThat(byRep()).isEqualTo(Map.of("Jan", "0.6", "Priya", "1.4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deal credit D-1 Jan 60% Priya 30% | WRONG_PARTS | 60% + 30%",
                "/deal credit D-1 Jan 60% Priya 50% | WRONG_PARTS | 60% + 50%",
                "/deal credit D-1 Jan 100% Priya 0% | WRONG_PARTS | 100% + 0%",
                "/deal credit D-1 Jan 100% Priya | WRONG_PARTS | 100%",
                "/deal credit D-1 Jan 60% Nobody 40% | UNKNOWN_PERSON | Nobody",
                "/deal credit D-1 | NO_EARNERS | ''",
                "/deal credit | NO_DEAL | ''",
                "/deal credit Jan 60% | NO_DEAL | ''",
                "/deal credit D-99 Jan 60% Priya 40% | UNKNOWN_DEAL | D-99"
            })
    void what_cannot_be_is_told_and_changes_nothing(String command, Problem problem, String typed) {
        Answer.Mistake mistake = (Answer.Mistake) conversation.types(command);

        assertThat(mistake.problem()).isEqualTo(problem);
        assertThat(mistake.typed()).isEqualTo(typed);
        assertThat(byRep()).isEqualTo(Map.of("Jan", "1", "Priya", "1"));
    }

    @Test
    void who_has_no_part_in_a_deal_leaves_it_alone_and_who_has_one_need_not() {
        assertThat(refusal(priya(), "/deal credit D-1 Priya 100%"))
                .contains(new Resolution.Refused(Resolution.Refusal.NOT_YOURS));

        conversation.types("/deal credit D-1 Jan 60% Priya 40%");

        assertThat(refusal(priya(), "/deal credit D-1 Jan 50% Priya 50%")).isEmpty();
        assertThat(byRep()).isEqualTo(Map.of("Jan", "0.5", "Priya", "1.5"));
    }

    private Optional<Resolution> refusal(Person who, String command) {
        return Optional.of(((Answer.Resolved) conversation.types(who, command)).resolution())
                .filter(Resolution.Refused.class::isInstance);
    }

    private Map<String, String> byRep() {
        return counted("/deal count week by rep").shares().stream()
                .collect(Collectors.toMap(Share::label, share -> share.orders().toPlainString()));
    }

    private Answer.Counted counted(String command) {
        return (Answer.Counted) conversation.types(command);
    }

    private Person manager() {
        return conversation.manager();
    }

    private static Person priya() {
        return person("priya", "Priya");
    }

    private static Person person(String id, String name) {
        return new Person(new PersonRef(Platform.BROWSER, id), name, Role.MEMBER, Optional.of("Noord"), Locale.ENGLISH);
    }
}
