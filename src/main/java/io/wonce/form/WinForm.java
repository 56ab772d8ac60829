package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The form "Log a win". */
public final class WinForm {
    private WinForm() {}

    /**
     * A win as it was filled in.
     *
     * @param statement for {@link io.wonce.app.DeclareAnnouncement}
     * @param text the same as somebody would type it
     * @param channel where to tell it; empty where none was chosen
     */
    public record Win(Statement statement, String text, Optional<ChannelRef> channel) {}

    /**
     * The form, empty but for what is known already.
     *
     * @param known what was understood of a command or a message
     * @param channel where to tell it; empty: where the form is opened
     */
    public static Form blank(Optional<Statement> known, Optional<ChannelRef> channel, Words words, Instant now) {
        return new Draft(words)
                .required(Field.CUSTOMER, known.flatMap(Statement::customer))
                .text(
                        Field.AMOUNT,
                        known.flatMap(Statement::amount).map(amount -> words.amount(amount, now)),
                        FormText.AMOUNT_HINT)
                .choice(
                        Field.MILESTONE,
                        Milestone.values(),
                        words::milestone,
                        Optional.of(known.flatMap(Statement::milestone).orElse(Milestone.SIGNED)))
                .text(Field.REFERENCE, known.flatMap(s -> reference(s, words)), FormText.REFERENCE_HINT)
                .channel(Field.CHANNEL, channel, true, Optional.empty())
                .form(FormName.LOG_WIN, FormText.WIN_TITLE, FormText.WIN_SEND, "");
    }

    /** What was filled in. */
    public static Submission<Win> read(Typed typed, Words words, Reader reader) {
        Entries entries = new Entries(typed, words);
        Optional<String> customer = entries.text(Field.CUSTOMER);
        Optional<Amount> amount = entries.amount(reader);
        Optional<Milestone> milestone = entries.chosen(Field.MILESTONE, Milestone.class);
        Optional<String> number = entries.text(Field.REFERENCE);
        if (customer.isEmpty()) {
            entries.wrong(Field.CUSTOMER, FormText.WRONG_CUSTOMER);
        }
        List<Reference> references =
                number.map(text -> references(text, words, reader)).orElse(List.of());
        Statement statement =
                new Statement(Kind.WIN, customer, amount, List.of(), milestone, references, OrderHint.UNSTATED);
        String text =
                Entered.line(List.of(customer, entries.text(Field.AMOUNT), milestone.map(words::milestone), number));
        return entries.submission(() -> new Win(statement, text, entries.channel(Field.CHANNEL)));
    }

    /** With the label that it was given; a bare number is one of no known kind. */
    private static List<Reference> references(String typed, Words words, Reader reader) {
        List<Reference> found = reader.references(typed, words.language().getLanguage());
        return found.isEmpty() ? List.of(new Reference(Reference.Kind.OTHER, typed)) : found;
    }

    private static Optional<String> reference(Statement statement, Words words) {
        return statement.references().stream().findFirst().map(words::reference);
    }
}
