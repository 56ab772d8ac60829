package io.wonce.cli.demo;

import io.wonce.app.AnswerClick;
import io.wonce.app.DeliverOutbox;
import io.wonce.app.HearMessage;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Click;
import io.wonce.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wonce demo}: plays the story on an embedded ledger and prints it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Plays the story of one order that is announced four times, on a ledger that is gone afterwards.")
public final class DemoCommand implements Callable<Integer> {
    private static final ChannelRef WINS = new ChannelRef(Platform.BROWSER, "sales-wins");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Period NOVEMBER = new Period("2026-11", FIRST, FIRST.plusMonths(1));

    private final Function<StoryClock, Stage> open;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Plays on the stage that {@code open} makes. */
    public DemoCommand(Function<StoryClock, Stage> open) {
        this.open = open;
    }

    @Override
    public Integer call() {
        StoryClock clock = new StoryClock();
        try (Stage stage = open.apply(clock)) {
            ZoneId zone = stage.organisation().zone();
            Transcript transcript = new Transcript(spec.commandLine().getOut(), zone);
            TranscriptChat chat = new TranscriptChat(transcript, Words.in(Locale.ENGLISH, zone), clock);
            new Play(stage, clock, transcript, stage.delivery().apply(chat)).perform();
            transcript.end(moral(stage, clock, chat));
        }
        return 0;
    }

    private static String moral(Stage stage, StoryClock clock, TranscriptChat chat) {
        OrganisationId organisation = stage.organisation().id();
        OrderCount count = stage.desk()
                .ledger()
                .write(organisation, books -> books.counts().count(NOVEMBER, clock.instant()));
        return count.announcements() + " announcements, " + chat.celebrations() + " celebrations, and the real count: "
                + count.orders() + (count.orders() == 1 ? " order." : " orders.");
    }

    /** Lets the people of the story speak, and click where Wonce asks. */
    private record Play(Stage stage, StoryClock clock, Transcript transcript, DeliverOutbox delivery) {
        void perform() {
            int number = 0;
            for (Story.Line line : Story.LINES) {
                clock.pass(line.after());
                transcript.said(line.who(), line.text(), clock.instant());
                MessageRef ref = new MessageRef(WINS, "story-" + ++number);
                IncomingMessage message = new IncomingMessage(
                        ref, Optional.empty(), line.who(), line.text(), clock.instant(), Optional.empty());
                new HearMessage(stage.desk())
                        .hear(stage.organisation().id(), message)
                        .announcements()
                        .forEach(announcement -> settle(announcement, line.who()));
                delivery.deliverDue();
            }
        }

        private void settle(Announcement announcement, Person author) {
            delivery.deliverDue();
            Person who = author.role() == Role.ROBOT ? Story.LINES.get(0).who() : author;
            Question.standing(stage, announcement).ifPresent(question -> {
                transcript.clicked(who, question.label());
                answer(question.click(), who);
            });
        }

        private void answer(Click click, Person who) {
            new AnswerClick(stage.desk()).answer(stage.organisation().id(), click, new Actor(who, Surface.PROMPT));
        }
    }
}
