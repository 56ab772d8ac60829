package io.wonce.form;

import io.wonce.app.AskSettings;
import io.wonce.app.Desk;
import io.wonce.app.command.Vocabulary;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.words.Words;
import java.util.List;
import java.util.Optional;

/** Forms to hand out, filled in as far as is known. */
public final class BlankForms {
    private final Desk desk;
    private final Reader reader;
    private final Vocabulary vocabulary;

    public BlankForms(Desk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
        this.vocabulary = Vocabulary.load();
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

    /** The form that asks when a deal is expected now; empty where there is no such deal. */
    public Optional<Form> date(OrganisationId organisation, Words words, DealId id) {
        return desk.ledger()
                .write(organisation, books -> books.deals().summary(id))
                .map(deal -> DateForm.blank(deal, words, desk.clock().instant()));
    }

    /** The organisation's conventions as a {@code platform} shows them, and those of the channel {@code here}; whether somebody may change them shows when they try. */
    public Form settings(OrganisationId organisation, Words words, Platform platform, Optional<ChannelRef> here) {
        AskSettings settings = new AskSettings(desk.ledger(), desk.clock());
        Answer.SettingsShown shown =
                here.map(channel -> settings.ask(organisation, channel)).orElseGet(() -> settings.ask(organisation));
        return SettingsForm.blank(shown, platform, here, words, desk.clock().instant());
    }

    /** The form that is asked for by a command which is done in a form only: {@code edit D-142}, {@code edit settings}. */
    public Optional<Form> typed(OrganisationId organisation, Words words, String command, ChannelRef here) {
        return edited(command)
                .flatMap(what -> isSettings(what)
                        ? Optional.of(settings(organisation, words, here.platform(), Optional.of(here)))
                        : DealId.parse(what).flatMap(deal -> edit(organisation, words, deal)));
    }

    /** The command that shows what {@code command} would change in a form, where only a click can open one. */
    public Optional<String> shows(String command) {
        return edited(command)
                .flatMap(what -> isSettings(what)
                        ? Optional.of("settings")
                        : DealId.parse(what).map(deal -> "show " + deal));
    }

    private Optional<String> edited(String command) {
        List<String> typed = List.of(command.strip().split("\\s+", 3));
        return typed.size() == 2 && vocabulary.means("edit", typed.get(0))
                ? Optional.of(typed.get(1))
                : Optional.empty();
    }

    private boolean isSettings(String word) {
        return vocabulary.means("verb." + Verb.SETTINGS, word);
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
