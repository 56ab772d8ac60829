package io.wonce.teams.door;

import com.microsoft.bot.schema.Activity;
import io.wonce.app.Desk;
import io.wonce.app.InvitePlace;
import io.wonce.app.JoinLedger;
import io.wonce.app.Reads;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Invitations;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.form.Field;
import io.wonce.form.FormName;
import io.wonce.fuzz.EmptyBooks;
import io.wonce.fuzz.Target;
import io.wonce.fuzz.TextMess;
import io.wonce.teams.client.BotTokens;
import io.wonce.teams.client.Connector;
import io.wonce.teams.client.TeamsPeople;
import io.wonce.teams.client.TeamsWeb;
import io.wonce.teams.listen.Activities;
import io.wonce.teams.listen.Reception;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write in Teams, in activities as Teams makes them, to the real listeners over a ledger in which nothing stands. */
public final class TeamsListenTarget implements Target<byte[]> {
    private static final Instant AT = Instant.parse("2026-11-27T09:00:00Z");
    private static final OrganisationId OURS = new OrganisationId(new UUID(0, 1));
    private static final Workspace ACME = new Workspace(Platform.TEAMS, "t", OURS, "Acme", "28:b");
    private static final String AROUND = """
            "timestamp":"2026-11-27T09:00:00.123Z","serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams",\
            "from":{"id":"29:1","name":"$TEXT","aadObjectId":"11111111-86f1-41af-91ab-2d7cd011db47"},"recipient":{"id":"28:b","name":"Wonce"},\
            "channelData":{"tenant":{"id":"t"}},"locale":"nl-NL","conversation":{"conversationType":"channel","tenantId":"t",\
            "id":"19:x@thread.tacv2;messageid=1795723952000"}""";
    private static final List<String> SOUND =
            List.of("""
            {"type":"message","id":"1","text":"$TEXT","textFormat":"plain",""" + AROUND + "}", """
            {"type":"message","id":"2","text":"$TEXT","entities":[{"type":"mention","mentioned":{"id":"28:b","name":"Wonce"},\
            "text":"<at>Wonce</at>"}],"attachments":[{"contentType":"text/html","content":"$TEXT"}],""" + AROUND + "}", """
            {"type":"messageUpdate","id":"1","text":"$TEXT",""" + AROUND + "}", """
            {"type":"invoke","name":"adaptiveCard/action","id":"3","replyToId":"1","value":{"action":{"type":"Action.Execute","verb":"click",\
            "data":{"click":"$CLICK","deal":"$TEXT"}},"trigger":"manual"},""" + AROUND + "}", """
            {"type":"invoke","name":"application/search","id":"4","replyToId":"1","value":{"queryText":"$TEXT","kind":"search",\
            "queryOptions":{"skip":0,"top":15},"dataset":"deals:1"},""" + AROUND + "}");

    private static final List<String> ALL = Stream.concat(
                    SOUND.stream(), Stream.of(FormName.values()).flatMap(TeamsListenTarget::forms))
            .toList();

    private final ActivityJson json = new ActivityJson();
    private final TeamsWeb web = new TeamsWeb();
    private final TeamsPeople people;
    private final Activities activities;
    private final TextMess mess;
    private int turn;

    public TeamsListenTarget(long seed) {
        this.mess = new TextMess(seed);
        Ledger ledger = EmptyBooks.ledger();
        Workspaces workspaces = (Workspaces) Proxy.newProxyInstance(
                TeamsListenTarget.class.getClassLoader(),
                new Class<?>[] {Workspaces.class},
                (it, method, arguments) ->
                        method.getName().equals("find") ? Optional.of(ACME) : EmptyBooks.answer(method));
        Addresses addresses = EmptyBooks.of(Addresses.class);
        this.people = new TeamsPeople(new Connector(web, BotTokens.anonymous(), service -> false), addresses, ledger);
        Reader reader = TestReader.shared();
        // Each at another second, so that nobody is held off.
        InstantSource clock = () -> AT.plusSeconds(turn);
        Desk desk = new Desk(ledger, Reads.with(reader), new Linker()::decide, clock);
        Sharing sharing = new Sharing(
                new InvitePlace(ledger, EmptyBooks.of(Invitations.class), Optional.empty(), clock),
                new JoinLedger(ledger, EmptyBooks.of(Invitations.class), clock, moved -> {}));
        this.activities =
                new Activities(new Reception(workspaces, addresses, people, desk, OURS), desk, sharing, reader);
    }

    /** Sent in with something in each field that any form has, from a card and from a message. */
    private static Stream<String> forms(FormName form) {
        String data = "\"data\":{\"form\":\"" + form.id()
                + "\",\"about\":\"$TEXT\",\"key\":\"11111111-86f1-41af-91ab-2d7cd011db47\","
                + Stream.of(Field.values())
                        .map(field -> "\"" + field.id() + "\":\"$TEXT\"")
                        .collect(Collectors.joining(","))
                + "}";
        return Stream.of(
                "{\"type\":\"invoke\",\"name\":\"task/submit\",\"id\":\"5\",\"replyToId\":\"1\",\"value\":{" + data
                        + "}," + AROUND + "}",
                "{\"type\":\"invoke\",\"name\":\"composeExtension/submitAction\",\"id\":\"6\",\"value\":{\"commandId\":\"logWin\","
                        + data
                        + ",\"messagePayload\":{\"id\":\"1\",\"body\":{\"contentType\":\"html\",\"content\":\"$TEXT\"}}},"
                        + AROUND + "}");
    }

    @Override
    public String name() {
        return "teams.listen";
    }

    @Override
    public byte[] next() {
        return mess.of(ALL.get(turn++ % ALL.size())).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the ledger cannot do comes again; all else that a listener throws would be lost. */
    @Override
    public void take(byte[] body) {
        Received received =
                json.read(body).orElseThrow(() -> new IllegalStateException("a sound activity was not read"));
        Activity activity = received.activity();
        try {
            activities.serve(activity, received.raw());
        } catch (LedgerUnavailable empty) {
            // As far as books without anything take it.
        }
    }

    @Override
    public void close() {
        people.close();
        web.close();
    }
}
