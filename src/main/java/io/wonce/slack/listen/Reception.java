package io.wonce.slack.listen;

import com.slack.api.bolt.context.Context;
import io.wonce.app.AskSight;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackPeople;
import io.wonce.words.Words;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Who speaks to us, whose ledger it is about, and in which language we answer. */
public final class Reception {
    private final Installations installations;
    private final SlackPeople people;
    private final Ledger ledger;
    private final InstantSource clock;
    private final HouseLanguages languages;

    public Reception(Installations installations, SlackPeople people, Ledger ledger, InstantSource clock) {
        this.installations = installations;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
        this.languages = new HouseLanguages(ledger);
    }

    /** The workspace that a request comes from. The door lets in known ones only. */
    Workspace workspace(Context ctx) {
        return installations.of(ctx).orElseThrow(() -> new IllegalStateException("workspace left while it was served"));
    }

    /** A person of the workspace. */
    Person person(Workspace workspace, String userId) {
        return people.person(workspace, userId);
    }

    /** Asks now what will have to be known where nobody may be asked: see {@link #knownLanguage}. */
    void learnLanguage(Workspace workspace) {
        languages.learn(workspace.organisation());
    }

    /** In which language we answer without asking anybody about {@code userId}: theirs, or else that of the organisation. */
    Locale knownLanguage(Workspace workspace, String userId) {
        return people.knownLanguage(workspace, userId)
                .or(() -> languages.of(workspace.organisation()))
                .orElse(Locale.ENGLISH);
    }

    /** Who did it where Slack does not say who. */
    Person slackItself() {
        return people.robot("USLACKBOT", "Slack");
    }

    /** Our voice for {@code person}, in their language and zone. */
    Words words(Workspace workspace, Person person) {
        return Words.in(person.language(), people.zone(workspace, person.ref().personId()))
                .seeing(new AskSight(ledger).of(workspace.organisation(), person));
    }

    /** The books. */
    Ledger ledger() {
        return ledger;
    }

    /** Now. */
    InstantSource clock() {
        return clock;
    }

    /**
     * A message for the use cases; empty for what we said ourselves, and for what the people of another company say that has a
     * ledger of its own.
     */
    Optional<IncomingMessage> message(Workspace workspace, Spoken spoken) {
        if (isOurs(workspace, spoken) || isOthers(workspace.organisation(), spoken)) {
            return Optional.empty();
        }
        return author(workspace, spoken)
                .map(author -> new IncomingMessage(
                        spoken.ref(),
                        spoken.threadRoot(),
                        author,
                        spoken.text(),
                        spoken.at(),
                        spoken.clientMessageId(),
                        spoken.robotIds()));
    }

    /** Whether somebody of another company wrote it, in a channel shared with it: they are heard, and not asked. */
    boolean isByGuest(Workspace workspace, Spoken spoken) {
        return spoken.authorsWorkspace()
                .filter(id -> !id.equals(workspace.id()) && !spoken.heardIn().equals(Optional.of(id)))
                .filter(id -> installations
                        .find(id)
                        .filter(home -> home.organisation().equals(workspace.organisation()))
                        .isEmpty())
                .isPresent();
    }

    /** Whether what was posted in the workspace {@code postedIn} is about the ledger of {@code workspace}. */
    boolean isOf(Workspace workspace, Optional<String> postedIn) {
        return postedIn.flatMap(installations::find)
                .map(Workspace::organisation)
                .filter(organisation -> !organisation.equals(workspace.organisation()))
                .isEmpty();
    }

    private Optional<Person> author(Workspace workspace, Spoken spoken) {
        if (spoken.bot().isPresent()) {
            String id = spoken.bot().get();
            return Optional.of(people.robot(id, spoken.botName().orElse(id)));
        }
        return spoken.user().map(user -> people.person(workspace, user));
    }

    private static boolean isOurs(Workspace workspace, Spoken spoken) {
        return spoken.isOurs()
                || spoken.user().filter(workspace.botId()::equals).isPresent();
    }

    private boolean isOthers(OrganisationId organisation, Spoken spoken) {
        return spoken.authorsWorkspace()
                .flatMap(installations::find)
                .filter(other -> !other.organisation().equals(organisation))
                .isPresent();
    }
}
