package io.wonce.form;

import io.wonce.app.AskSettings;
import io.wonce.app.ChangeChannel;
import io.wonce.app.ChangeSettings;
import io.wonce.app.ChooseSecondReader;
import io.wonce.app.Desk;
import io.wonce.app.SecondReaderChange;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.form.Form.Shown;
import io.wonce.form.SentForms.Outcome;
import io.wonce.form.SentForms.Sent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of the settings that was sent in: what somebody changed in it is changed, and nothing that colleagues changed since it was opened. */
final class SentSettings {
    private final Desk desk;

    SentSettings(Desk desk) {
        this.desk = desk;
    }

    Outcome take(Sent sent) {
        Optional<ChannelRef> here = SettingsForm.openedIn(sent.typed().platform(), sent.about());
        Answer.SettingsShown known = known(sent, here);
        List<Shown> now = SettingsForm.blank(
                        known,
                        sent.typed().platform(),
                        here,
                        sent.words(),
                        desk.clock().instant())
                .shown();
        Showed showed = SettingsForm.showed(sent.about());
        Meanwhile meanwhile = new Meanwhile(now, showed, sent.typed());
        List<Shown> overtaken = Stream.concat(
                        meanwhile.overtaken().stream(), now.stream().filter(field -> isOtherService(field, meanwhile)))
                .distinct()
                .toList();
        if (!overtaken.isEmpty()) {
            return new Outcome.Overtaken(
                    SettingsForm.about(here, showed.with(overtaken)), Meanwhile.news(overtaken, sent.words()));
        }
        Outcome outcome = change(known, here, meanwhile.wanted(), sent);
        return isStale(outcome) ? take(sent) : outcome;
    }

    private Answer.SettingsShown known(Sent sent, Optional<ChannelRef> here) {
        AskSettings settings = new AskSettings(desk.ledger(), desk.clock());
        return here.map(channel -> settings.ask(sent.organisation(), channel))
                .orElseGet(() -> settings.ask(sent.organisation()));
    }

    /** Whether {@code field} is the address of another service by now than the one for which somebody changed the key or the like. */
    private static boolean isOtherService(Shown field, Meanwhile meanwhile) {
        return field.field() == Field.SECOND_ADDRESS
                && meanwhile.isChangedByOthers(field)
                && !meanwhile.isChanged(field)
                && meanwhile.now().stream()
                        .filter(other -> SecondReaderFields.ALL.contains(other.field()))
                        .anyMatch(meanwhile::isChanged);
    }

    private Outcome change(Answer.SettingsShown known, Optional<ChannelRef> here, Typed typed, Sent sent) {
        Submission<SecondReaderChange> second =
                SecondReaderFields.read(typed, known.secondReader(), desk.outreach(), sent.words());
        return SentForms.filled(SettingsForm.read(typed, known, sent.words()).beside(second), wanted -> {
            Optional<Answer> refused = chosen(known, ((Submission.Filled<SecondReaderChange>) second).values(), sent);
            if (refused.isPresent()) {
                return new Outcome.Answered(refused.get(), Optional.empty());
            }
            ChangeSettings change = new ChangeSettings(desk.ledger(), desk.clock(), desk.access());
            Answer answer = change.change(
                    sent.organisation(),
                    new ChangeSettings.Wanted(wanted::over, Optional.of(wanted.counting()), now -> isStill(known, now)),
                    sent.actor());
            if (answer instanceof Answer.SettingsShown) {
                here.ifPresent(channel -> change(channel, wanted, sent));
            }
            return new Outcome.Answered(answer, Optional.empty());
        });
    }

    /** Why the second reader was not changed, where it should be; who may not changes nothing else by that form either. */
    private Optional<Answer> chosen(Answer.SettingsShown known, SecondReaderChange second, Sent sent) {
        return second instanceof SecondReaderChange.Keep
                ? Optional.empty()
                : Optional.of(new ChooseSecondReader(desk.ledger(), desk.clock())
                                .choose(
                                        sent.organisation(),
                                        second,
                                        now -> now.choice()
                                                .equals(known.secondReader().choice()),
                                        sent.actor()))
                        .filter(answer -> !(answer instanceof Answer.SettingsShown));
    }

    private void change(ChannelRef here, Conventions wanted, Sent sent) {
        ChangeChannel change = new ChangeChannel(desk.ledger(), desk.clock());
        change.speak(sent.organisation(), here, wanted.channelLanguage(), sent.actor());
        wanted.attention().ifPresent(attention -> change.listen(sent.organisation(), here, attention, sent.actor()));
        wanted.newOrders().ifPresent(newOrders -> change.take(sent.organisation(), here, newOrders, sent.actor()));
    }

    private static boolean isStill(Answer.SettingsShown known, Answer.SettingsShown now) {
        return now.organisation().equals(known.organisation()) && now.countingMilestone() == known.countingMilestone();
    }

    private static boolean isStale(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                && answered.answer() instanceof Answer.Resolved resolved
                && resolved.resolution().equals(new Resolution.Refused(Refusal.CHANGED_SINCE));
    }
}
