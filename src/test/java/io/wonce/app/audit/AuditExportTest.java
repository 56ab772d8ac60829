package io.wonce.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.ExportMessage;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Habits;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.TestReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class AuditExportTest {
    private static final Instant SUNDAY_EVENING = Instant.parse("2026-11-15T22:30:00Z");

    private final List<ExportMessage> messages = new ArrayList<>();

    @Test
    void an_order_announced_three_times_is_one_order() {
        said(0, "win Acme 12500 VERBAL");
        said(2, "win Acme 12500 SIGNED");
        said(20, "win Acme 12500 INVOICED");

        AuditResult result = audit("Europe/Amsterdam");

        assertThat(result.messages()).isEqualTo(3);
        assertThat(result.announcements()).isEqualTo(3);
        assertThat(result.orders()).isEqualTo(1);
        assertThat(result.hypeRatio()).isEqualTo(3);
        assertThat(result.items()).extracting(AuditResult.Item::order).containsOnly(Optional.of(new DealId(1)));
    }

    @Test
    void an_order_counts_in_the_week_of_its_first_win_in_the_zone() {
        said(0, "win Acme 12500 VERBAL");
        said(2, "win Acme 12500 SIGNED");

        assertThat(audit("UTC").weeks())
                .containsExactly(new AuditResult.Week("2026-W46", 1, 1), new AuditResult.Week("2026-W47", 1, 0));
        assertThat(audit("Europe/Helsinki").weeks()).containsExactly(new AuditResult.Week("2026-W47", 2, 1));
    }

    @Test
    void whoever_reads_is_told_the_customers_of_the_deals_so_far() {
        said(0, "Slotfactuur Kramer verstuurd, € 10.600");
        said(1, "Kramer heeft getekend, € 10.600");
        said(2, "Slotfactuur Kramer verstuurd, € 10.600");
        said(3, "Slotfactuur Quillstad verstuurd, € 10.600");

        AuditResult result = reallyRead();

        assertThat(result.announcements()).isEqualTo(2);
        assertThat(result.orders()).isEqualTo(1);
    }

    @Test
    void half_a_sentence_is_heard_below_an_order_only() {
        said(0, "Kramer has signed, € 10.600");
        under(0, 1, "getekend hoor");
        said(2, "koffie?");
        under(2, 3, "getekend hoor");

        AuditResult result = reallyRead();

        assertThat(result.announcements()).isEqualTo(2);
        assertThat(result.orders()).isEqualTo(1);
    }

    @Test
    void what_was_only_expected_or_lost_is_no_order() {
        said(0, "expected Acme 12500 -");
        said(5, "lost Acme 12500 -");

        AuditResult result = audit("UTC");

        assertThat(result.orders()).isZero();
        assertThat(result.hypeRatio()).isZero();
        assertThat(result.items()).hasSize(2).allMatch(item -> item.order().isEmpty());
    }

    @Test
    void an_order_that_was_won_and_lost_leaves_the_count() {
        said(0, "win Acme 12500 SIGNED");
        said(5, "lost Acme 12500 -");

        AuditResult result = audit("UTC");

        assertThat(result.orders()).isZero();
        assertThat(result.weeks()).extracting(AuditResult.Week::orders).containsOnly(0);
        assertThat(result.cancelled()).isEqualTo(1);
    }

    @Test
    void a_message_that_stands_twice_in_the_export_is_one_message() {
        said(0, "win Acme 12500 SIGNED");
        messages.add(messages.get(0));

        assertThat(audit("UTC").announcements()).isEqualTo(1);
    }

    @Test
    void a_message_may_hold_several_orders() {
        said(0, "win Acme 12500 SIGNED;win Bloom 7000 SIGNED");

        AuditResult result = audit("UTC");

        assertThat(result.messages()).isEqualTo(1);
        assertThat(result.announcements()).isEqualTo(2);
        assertThat(result.orders()).isEqualTo(2);
    }

    @Test
    void a_win_of_which_nobody_says_whose_it_is_stands_beside_the_count() {
        said(0, "win - 12500 SIGNED");

        AuditResult result = audit("UTC");

        assertThat(result.announcements()).isEqualTo(1);
        assertThat(result.unresolved()).isEqualTo(1);
        assertThat(result.orders()).isZero();
        assertThat(result.items()).allMatch(item -> item.order().isEmpty());
    }

    @Test
    void a_nameless_win_is_no_longer_unresolved_once_somebody_names_its_customer() {
        said(0, "win - 12480 SIGNED");
        said(1, "win Acme 12480 SIGNED");

        AuditResult result = audit("UTC");

        assertThat(result.unresolved()).isZero();
        assertThat(result.orders()).isEqualTo(1);
    }

    @Test
    void an_integration_that_says_an_amount_twice_tells_of_one_order() {
        robot("win Acme 12500 SIGNED;win Nettowert 12500 SIGNED;win Bloom 7000 SIGNED");

        assertThat(audit("UTC").orders()).isEqualTo(2);
    }

    @Test
    void channels_that_are_not_wanted_are_left_out() {
        said(0, "win Acme 12500 SIGNED");

        assertThat(auditor("UTC").audit(messages::forEach, channel -> false).messages())
                .isZero();
    }

    private void said(int days, String text) {
        said(days, Optional.empty(), text);
    }

    private void under(int root, int days, String text) {
        said(days, Optional.of(stamp(root)), text);
    }

    private void said(int days, Optional<String> thread, String text) {
        messages.add(new ExportMessage("sales", stamp(days), at(days), thread, "Sanne", false, text, Optional.empty()));
    }

    private static String stamp(int days) {
        return at(days).getEpochSecond() + ".0001";
    }

    private static Instant at(int days) {
        return SUNDAY_EVENING.plusSeconds(days * 86_400L);
    }

    private void robot(String text) {
        messages.add(new ExportMessage(
                "sales", "1.1", SUNDAY_EVENING, Optional.empty(), "HubSpot", true, text, Optional.empty()));
    }

    private AuditResult audit(String zone) {
        return auditor(zone).audit(messages::forEach, channel -> true);
    }

    private static AuditExport auditor(String zone) {
        return auditor(zone, (message, habits) -> read(message.text()));
    }

    private AuditResult reallyRead() {
        Reader reader = TestReader.shared();
        return auditor("UTC", (message, habits) -> reader.read(message.text(), habits))
                .audit(messages::forEach, channel -> true);
    }

    private static AuditExport auditor(String zone, BiFunction<ExportMessage, Habits, Reading> reader) {
        Linker linker = new Linker();
        return new AuditExport(
                reader, (heard, deals) -> linker.decideUnattended(heard, deals, new BundledRarity()), ZoneId.of(zone));
    }

    /** Reads "kind customer amount milestone", one after each semicolon. */
    private static Reading read(String text) {
        List<Statement> statements = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] words = part.split(" ", -1);
            Amount amount =
                    new Amount(new BigDecimal(words[2]), Optional.empty(), Amount.Rate.ONCE, Amount.Vat.UNSTATED);
            statements.add(new Statement(
                    Kind.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)),
                    Optional.of(words[1]).filter(name -> !name.equals("-")),
                    Optional.of(amount),
                    List.of(),
                    words[3].equals("-") ? Optional.empty() : Optional.of(Milestone.valueOf(words[3])),
                    List.of(),
                    OrderHint.UNSTATED));
        }
        return new Reading(1, statements, List.of());
    }
}
