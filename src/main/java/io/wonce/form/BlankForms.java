package io.wonce.form;

import io.wonce.app.AskSettings;
import io.wonce.app.Desk;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms to hand out, filled in as far as is known. */
public final class BlankForms {
    private static final Pattern EDIT = Pattern.compile("(?i)(?:edit|wijzig)\\s+(D-\\d{1,18})");
    private static final Pattern EDIT_SETTINGS = Pattern.compile("(?i)(?:edit|wijzig)\\s+(?:settings|instellingen)");

    private final Desk desk;
    private final Reader reader;

    public BlankForms(Desk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** "Log a win", with what {@code text} says. */
    public Form win(Words words, String text, Optional<ChannelRef> channel) {
        return WinForm.blank(known(text), channel, words, desk.clock().instant());
    }

    /** "Expect a deal". */
    public Form expect(Words words) {
        return ExpectForm.blank(Optional.empty(), words, desk.clock().instant());
    }

    /** A deal's form; empty where there is no such deal. */
    public Optional<Form> edit(OrganisationId organisation, Words words, DealId id) {
        return desk.ledger()
                .write(organisation, books -> books.deals().summary(id))
                .map(deal -> EditForm.blank(deal, words, desk.clock().instant()));
    }

    /** The organisation's conventions, and those of the channel {@code here}; whether somebody may change them shows when they try. */
    public Form settings(OrganisationId organisation, Words words, Optional<ChannelRef> here) {
        AskSettings settings = new AskSettings(desk.ledger(), desk.clock());
        Answer.SettingsShown shown =
                here.map(channel -> settings.ask(organisation, channel)).orElseGet(() -> settings.ask(organisation));
        return SettingsForm.blank(shown, here, words, desk.clock().instant());
    }

    /** The form that is asked for by a command which is done in a form only. */
    public Optional<Form> typed(OrganisationId organisation, Words words, String command, ChannelRef here) {
        if (EDIT_SETTINGS.matcher(command).matches()) {
            return Optional.of(settings(organisation, words, Optional.of(here)));
        }
        Matcher edit = EDIT.matcher(command);
        return edit.matches()
                ? DealId.parse(edit.group(1)).flatMap(deal -> edit(organisation, words, deal))
                : Optional.empty();
    }

    /** The form for who left out which order it is: asked, in place of being corrected. */
    public Optional<Form> missing(Answer answer, Words words, ChannelRef here) {
        Optional<Verb> left = Optional.of(answer)
                .filter(Answer.Mistake.class::isInstance)
                .map(Answer.Mistake.class::cast)
                .filter(mistake -> mistake.problem() == Problem.NO_ORDER)
                .flatMap(Answer.Mistake::about);
        return left.flatMap(verb -> switch (verb) {
            case WON -> Optional.of(win(words, "", Optional.of(here)));
            case EXPECT -> Optional.of(expect(words));
            default -> Optional.empty();
        });
    }

    private Optional<Statement> known(String text) {
        return reader.read(text).statements().stream().findFirst();
    }
}
