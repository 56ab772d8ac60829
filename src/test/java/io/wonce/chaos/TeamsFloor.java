package io.wonce.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.chaos.Note.Letter;
import io.wonce.chaos.Note.Reply;
import io.wonce.chaos.Note.Told;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeLogin;
import io.wonce.teams.fake.FakePost;
import io.wonce.teams.fake.FakeTeams;
import io.wonce.teams.fake.FakeTenant;
import io.wonce.teams.fake.Faults;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A tenant, whose activities wait for us to deliver them. */
final class TeamsFloor implements Floor {
    private static final String APP = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
    private static final String PASSWORD = "hush";

    private final FakeTeams teams = FakeTeams.start(APP, InstantSource.system());
    private final FakeLogin login = FakeLogin.start();
    private final FakeTenant tenant = teams.tenant();
    private final ThreadLocal<List<ObjectNode>> held = ThreadLocal.withInitial(ArrayList::new);
    private final List<FakeColleague> sellers = Story.SELLERS.stream()
            .map(name -> tenant.person(name, name + "@acme.example"))
            .toList();
    private final List<FakeConversation> places = IntStream.range(0, Story.PLACES)
            .mapToObj(n -> tenant.channel("wins-" + n))
            .toList();
    private final BotLine line = new BotLine(login, APP);

    TeamsFloor() {
        places.forEach(place -> sellers.forEach(place::add));
        teams.onActivity(activity -> held.get().add(activity));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "TEAMS_APP_ID",
                APP,
                "TEAMS_APP_PASSWORD",
                PASSWORD,
                "TEAMS_TENANT_ID",
                tenant.id(),
                "TEAMS_LOGIN_URL",
                login.address().toString(),
                "TEAMS_AUTHORITY_URL",
                teams.login(tenant, PASSWORD).toString());
    }

    @Override
    public void deliverTo(int port) {
        line.to(port);
    }

    @Override
    public Told tell(Telling telling, Optional<Note> under) {
        FakeColleague author = sellers.get(telling.author());
        FakePost post = under.isPresent()
                ? author.reply(((TeamsNote) under.get()).post(), telling.text())
                : author.say(places.get(telling.place()), telling.text());
        return new Told(new TeamsNote(post, author), letters());
    }

    @Override
    public List<Post> posts() {
        return places.stream()
                .flatMap(place -> place.announcements().stream())
                .map(post -> new Post(post.id(), post.text()))
                .toList();
    }

    /** All that the bot said, as Teams has it. */
    List<String> contents() {
        return places.stream()
                .flatMap(place -> place.botPosts().stream())
                .map(post -> post.content().toString())
                .toList();
    }

    Faults faults() {
        return teams.faults();
    }

    @Override
    public void close() {
        login.close();
        teams.close();
    }

    /** What this thread made happen since it asked last. */
    private List<Letter> letters() {
        List<Letter> letters = held.get().stream()
                .<Letter>map(activity -> new ActivityLetter(activity, line))
                .toList();
        held.get().clear();
        return letters;
    }

    private final class TeamsNote implements Note {
        private final FakePost post;
        private final FakeColleague author;

        TeamsNote(FakePost post, FakeColleague author) {
            this.post = post;
            this.author = author;
        }

        FakePost post() {
            return post;
        }

        @Override
        public MessageRef ref() {
            return new MessageRef(
                    new ChannelRef(Platform.TEAMS, post.conversation().id()), post.id());
        }

        @Override
        public String author() {
            return author.name();
        }

        @Override
        public List<Reply> replies() {
            return post.conversation().answers(post).stream()
                    .<Reply>map(answer -> new TeamsReply(answer, author))
                    .toList();
        }

        @Override
        public List<Letter> edited() {
            author.edit(post, post.text() + " 🎊");
            return letters();
        }

        @Override
        public List<Letter> deleted() {
            author.delete(post);
            return letters();
        }
    }

    private final class TeamsReply implements Reply {
        private final FakePost answer;
        private final FakeColleague author;

        TeamsReply(FakePost answer, FakeColleague author) {
            this.answer = answer;
            this.author = author;
        }

        @Override
        public String id() {
            return answer.id();
        }

        @Override
        public String text() {
            return answer.text();
        }

        @Override
        public String content() {
            return answer.content().toString();
        }

        @Override
        public List<String> buttons() {
            return answer.buttons();
        }

        @Override
        public Optional<String> choice(Order order) {
            return Buttons.beside(order, content());
        }

        /** Nobody is a manager here: what somebody else presses is refused kindly. */
        @Override
        public boolean press(String button, boolean byManager) {
            FakeColleague who = byManager ? sellers.get((sellers.indexOf(author) + 1) % sellers.size()) : author;
            who.click(answer, button);
            return letters().stream().allMatch(click -> click.bring(0));
        }
    }
}
