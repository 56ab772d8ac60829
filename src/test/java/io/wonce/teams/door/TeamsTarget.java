package io.wonce.teams.door;

import io.wonce.config.TeamsSettings;
import io.wonce.fuzz.JsonMess;
import io.wonce.fuzz.Target;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Activities of the Bot Framework, as far as the door looks into them. */
public final class TeamsTarget implements Target<byte[]> {
    private static final List<String> SOUND = List.of("""
            {"type":"message","id":"1","timestamp":"2026-11-27T09:00:00.123Z","localTimestamp":"2026-11-27T10:00:00.123+01:00",\
            "serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams","from":{"id":"29:1","name":"Jan","aadObjectId":"a"},\
            "conversation":{"conversationType":"channel","tenantId":"t","id":"19:x@thread.tacv2;messageid=1"},"recipient":{"id":"28:b","name":"W"},\
            "entities":[{"type":"mention","mentioned":{"id":"28:b"},"text":"<at>W</at>"},{"locale":"nl-NL","type":"clientInfo"}],\
            "channelData":{"team":{"id":"19:x"},"channel":{"id":"19:x"},"tenant":{"id":"t"}},"text":"<at>W</at> Acme getekend","textFormat":"plain",\
            "attachments":[{"contentType":"text/html","content":"<p>x</p>"}],"locale":"nl-NL"}""", """
            {"type":"invoke","name":"adaptiveCard/action","id":"2","serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams",\
            "from":{"id":"29:1"},"conversation":{"id":"19:x","tenantId":"t"},"recipient":{"id":"28:b"},"replyToId":"1",\
            "value":{"action":{"type":"Action.Execute","verb":"click","data":{"click":"new:1"}},"trigger":"manual"}}""", """
            {"type":"conversationUpdate","serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams","from":{"id":"29:1"},\
            "conversation":{"isGroup":true,"id":"19:x","tenantId":"t"},"recipient":{"id":"28:b"},"membersAdded":[{"id":"28:b"}],\
            "channelData":{"eventType":"teamMemberAdded"}}""", """
            {"type":"messageReaction","serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams","from":{"id":"29:1"},\
            "conversation":{"id":"19:x","tenantId":"t"},"recipient":{"id":"28:b"},"replyToId":"1","reactionsAdded":[{"type":"like"}]}""");

    private final ActivityJson json = new ActivityJson();
    private final Admission admission = Admission.of(new TeamsSettings(
            new TeamsSettings.Door.Anonymous(),
            URI.create("https://login.example"),
            URI.create("https://login.example")));
    private final JsonMess mess;
    private int turn;

    public TeamsTarget(long seed) {
        this.mess = new JsonMess(seed);
    }

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public byte[] next() {
        return mess.textOf(SOUND.get(turn++ % SOUND.size())).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void take(byte[] body) {
        Optional<Received> received = json.read(body);
        received.ifPresent(admission::objection);
    }
}
