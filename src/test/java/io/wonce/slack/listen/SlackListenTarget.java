package io.wonce.slack.listen;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import io.wonce.app.Crowd;
import io.wonce.app.Desk;
import io.wonce.app.InvitePlace;
import io.wonce.app.JoinLedger;
import io.wonce.app.Pace;
import io.wonce.app.Reads;
import io.wonce.app.command.Sharing;
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
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.SlackPeople;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.door.KnownWorkspace;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write in Slack, in requests as Slack makes them, to the real listeners over a ledger in which nothing stands. */
public final class SlackListenTarget implements Target<String> {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-27T09:00:00Z"));
    private static final OrganisationId OURS = new OrganisationId(new UUID(0, 1));
    private static final Workspace ACME = new Workspace(Platform.SLACK, "T1", OURS, "Acme", "U0");
    private static final String EVENT =
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\",\"authorizations\":[{\"team_id\":\"T1\","
                    + "\"user_id\":\"U0\",\"is_bot\":true}],\"event\":";
    private static final List<String> SOUND =
            List.of(EVENT + """
            {"type":"message","channel":"C1","channel_type":"channel","user":"U1","text":"$TEXT","ts":"1795723952.000001",\
            "client_msg_id":"x","blocks":[{"type":"rich_text","elements":[{"type":"text","text":"$TEXT"}]}]}}""", EVENT + """
            {"type":"message","subtype":"bot_message","channel":"C1","channel_type":"channel","bot_id":"B1","username":"$TEXT",\
            "text":"$TEXT","ts":"1795723952.000001","attachments":[{"text":"$TEXT","fallback":"$TEXT","title":"$TEXT"}]}}""", EVENT + """
            {"type":"message","subtype":"message_changed","channel":"C1","channel_type":"channel","ts":"1795723953.000001",\
            "message":{"type":"message","user":"U1","text":"$TEXT","ts":"1795723952.000001","edited":{"user":"U1","ts":"1795723953.000000"}},\
            "previous_message":{"type":"message","user":"U1","text":"$TEXT","ts":"1795723952.000001"}}}""", EVENT + """
            {"type":"message","channel":"D1","channel_type":"im","user":"U1","text":"$TEXT","ts":"1795723952.000001"}}""", EVENT + """
            {"type":"app_mention","user":"U1","text":"$TEXT","channel":"C1","ts":"1795723952.000002"}}""", EVENT + """
            {"type":"reaction_added","user":"U1","reaction":"$TEXT","item_user":"U2",\
            "item":{"type":"message","channel":"C1","ts":"1795723952.000001"},"event_ts":"1795723953.000001"}}""", """
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","name":"$TEXT"},"api_app_id":"A1","trigger_id":"1.2",\
            "container":{"type":"message","message_ts":"1.1","channel_id":"C1"},"channel":{"id":"C1"},"message":{"ts":"1.1","text":"$TEXT"},\
            "actions":[{"action_id":"click_0","block_id":"b","type":"button","value":"$CLICK","action_ts":"1.1"}]}""", """
            {"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U1"},"action_id":"deal_search","block_id":"search:1","value":"$TEXT"}""");

    private static final List<String> ALL = Stream.concat(
                    SOUND.stream(), Stream.of(FormName.values()).map(SlackListenTarget::form))
            .toList();

    private final SlackWeb web = new SlackWeb(URI.create("http://127.0.0.1:1/"));
    private final App app = app();
    private final SlackRequestParser parser = new SlackRequestParser(app.config());
    private final TextMess mess;
    private int turn;

    public SlackListenTarget(long seed) {
        this.mess = new TextMess(seed);
    }

    @Override
    public String name() {
        return "slack.listen";
    }

    @Override
    public String next() {
        int kind = turn++ % (ALL.size() + 1);
        if (kind == ALL.size()) {
            return "team_id=T1&team_domain=acme&channel_id=C1&channel_name=sales&user_id=U1&user_name=jan&command=%2Fdeal&trigger_id=1."
                    + turn + "&response_url=&api_app_id=A1&token=x&text=" + encoded(mess.text());
        }
        String body = mess.of(ALL.get(kind)).toString();
        return body.contains("\"event_callback\"") ? body : "payload=" + encoded(body);
    }

    /** What the ledger cannot do comes again; all else that a listener throws would be lost. */
    @Override
    public void take(String body) throws Exception {
        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(Map.of()))
                .remoteAddress("192.0.2.1")
                .build());
        try {
            app.run(request);
        } catch (LedgerUnavailable empty) {
            // As far as books without anything take it.
        }
    }

    @Override
    public void close() {
        web.close();
    }

    /** Sent in with something in each field that any form has. */
    private static String form(FormName form) {
        String fields = Stream.of(Field.values())
                .map(field ->
                        "\"%1$s\":{\"%1$s\":{\"type\":\"plain_text_input\",\"value\":\"$TEXT\"}}".formatted(field.id()))
                .collect(Collectors.joining(","));
        return "{\"type\":\"view_submission\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},\"view\":{\"type\":\"modal\",\"id\":\"V1\","
                + "\"callback_id\":\"" + form.id()
                + "\",\"private_metadata\":\"$TEXT\",\"hash\":\"h\",\"state\":{\"values\":{" + fields
                + "}}}}";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private App app() {
        Ledger ledger = EmptyBooks.ledger();
        Workspaces workspaces = (Workspaces) Proxy.newProxyInstance(
                SlackListenTarget.class.getClassLoader(),
                new Class<?>[] {Workspaces.class},
                (it, method, arguments) ->
                        method.getName().equals("find") ? Optional.of(ACME) : EmptyBooks.answer(method));
        Reader reader = TestReader.shared();
        Desk desk = new Desk(ledger, Reads.with(reader), new Linker()::decide, CLOCK);
        Installations installations = new Installations(workspaces, CLOCK);
        SlackClients clients = new SlackClients(web, workspace -> Optional.empty());
        SlackPeople people = new SlackPeople(clients, ledger, workspaces, installations);
        Reception reception = new Reception(installations, people, ledger, CLOCK);
        Sharing sharing = new Sharing(
                new InvitePlace(ledger, EmptyBooks.of(Invitations.class), Optional.empty(), CLOCK),
                new JoinLedger(ledger, EmptyBooks.of(Invitations.class), CLOCK, moved -> {}));
        Reach reach = Reach.over(clients, installations, workspaces);
        Pace wide = new Pace(1_000_000, Duration.ofNanos(1));
        App listening = new App(
                AppConfig.builder()
                        .slack(clients.slack())
                        .singleTeamBotToken(null)
                        .signingSecret(null)
                        .clientId(null)
                        .clientSecret(null)
                        .allEventsApiAutoAckEnabled(true)
                        .build(),
                List.of(
                        new KnownWorkspace(installations, workspace -> Optional.of("xoxb-x"), () -> {}),
                        new Pacing(reception, reach.screens(), new Crowd(wide, wide), () -> {})));
        new Listeners(reception, desk, sharing, reader).addTo(listening, reach);
        return listening;
    }
}
