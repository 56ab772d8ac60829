package io.wonce.chaos;

import com.google.gson.JsonObject;
import io.wonce.chaos.Note.Letter;
import io.wonce.chaos.Note.Reply;
import io.wonce.chaos.Note.Told;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeEvent;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.slack.fake.Faults;
import io.wonce.slack.fake.Said;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A workspace, whose events wait for us to deliver them. */
final class SlackFloor implements Floor {
    private static final String ROBOT = "HubSpot";
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final FakeSlack slack = FakeSlack.start();
    private final FakeWorkspace workspace = slack.workspace("T0CHAOS", "xoxb-chaos");
    private final FakePerson manager = workspace.person("U0DANA", "Dana Reyes").admin();
    private final List<FakePerson> sellers = Story.SELLERS.stream()
            .map(name -> workspace.person("U0" + name.toUpperCase(Locale.ROOT), name))
            .toList();
    private final List<FakeChannel> places = IntStream.range(0, Story.PLACES)
            .mapToObj(n -> workspace.channel("C0WINS" + n, "wins-" + n))
            .toList();

    SlackFloor() {
        slack.events().hold();
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "SLACK_SIGNING_SECRET",
                SECRET,
                "SLACK_BOT_TOKEN",
                workspace.token(),
                "SLACK_API_URL",
                slack.api().toString());
    }

    @Override
    public void deliverTo(int port) {
        slack.deliverTo(URI.create("http://127.0.0.1:" + port + "/slack/events"), SECRET);
    }

    @Override
    public Told tell(Telling telling, Optional<Note> under) {
        FakeChannel place = places.get(telling.place());
        FakePerson author = sellers.get(telling.author());
        String text = telling.text();
        if (telling.act() == Act.ROBOT) {
            return told(() -> workspace.integrationSays(place, "B0CRM", ROBOT, text), author, ROBOT);
        }
        return under.isPresent()
                ? told(() -> author.reply(((SlackNote) under.get()).message(), text), author, author.name())
                : told(() -> author.say(place, text), author, author.name());
    }

    @Override
    public List<Post> posts() {
        return places.stream()
                .flatMap(place -> slack.messagesIn(place).stream())
                .filter(FakeMessage::byBot)
                .filter(message -> text(message.json(), "app_id").equals(FakeWorkspace.APP))
                .map(message -> new Post(message.ts(), message.text()))
                .toList();
    }

    /** A manager types a command in the first channel. */
    Delivery command(String text) {
        return manager.command(places.get(0), "/deal", text);
    }

    /** A seller types a command where the telling wants it, until it is taken; what is asked about it stands in the channel. */
    Note declare(Telling telling) {
        FakePerson seller = sellers.get(telling.author());
        FakeChannel place = places.get(telling.place());
        while (!seller.command(place, "/deal", telling.text()).acknowledged()) {
            Scene.sleep(Duration.ofSeconds(1));
        }
        return new SlackDeclared(slack, place, seller, manager, telling.order().customer());
    }

    Faults faults() {
        return slack.faults();
    }

    @Override
    public void close() {
        slack.close();
    }

    /** One at a time, so that each finds its own events among those held. */
    private synchronized List<Letter> held(Runnable happening) {
        happening.run();
        List<FakeEvent> events = slack.events().release();
        slack.events().hold();
        return events.stream().<Letter>map(Event::new).toList();
    }

    private synchronized Told told(Supplier<Said> happening, FakePerson author, String name) {
        Said[] said = new Said[1];
        List<Letter> letters = held(() -> said[0] = happening.get());
        return new Told(new SlackNote(said[0].message(), author, name), letters);
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }

    private final class SlackNote implements Note {
        private final FakeMessage message;
        private final FakePerson author;
        private final String name;

        SlackNote(FakeMessage message, FakePerson author, String name) {
            this.message = message;
            this.author = author;
            this.name = name;
        }

        @Override
        public String author() {
            return name;
        }

        /** By the account, as long as Slack could not be asked for the name. */
        @Override
        public boolean isNamedIn(String text) {
            return text.contains(name) || text.contains(author.id());
        }

        FakeMessage message() {
            return message;
        }

        @Override
        public MessageRef ref() {
            return new MessageRef(
                    new ChannelRef(Platform.SLACK, message.channel().id()), message.ts());
        }

        @Override
        public List<Reply> replies() {
            return slack.thread(message).stream()
                    .filter(reply -> text(reply.json(), "app_id").equals(FakeWorkspace.APP))
                    .<Reply>map(reply -> new SlackReply(reply, author, manager))
                    .toList();
        }

        @Override
        public List<Letter> edited() {
            return held(() -> author.edit(message.now(), message.text() + " 🎊"));
        }

        @Override
        public List<Letter> deleted() {
            return held(() -> author.delete(message.now()));
        }
    }

    private final class Event implements Letter {
        private final FakeEvent event;

        Event(FakeEvent event) {
            this.event = event;
        }

        @Override
        public boolean bring(int attempt) {
            return attempt == 0
                    ? slack.events().deliver(event).acknowledged()
                    : slack.events().redeliver(event, 1).get(0).acknowledged();
        }

        @Override
        public void copy() {
            slack.events().deliverUnderNewIds(event, 1);
        }
    }
}
