package io.wonce.config;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All settings.
 *
 * @param port of the web server; 0 takes any free one
 * @param publicUrl how people reach the server; empty: its own address
 * @param storage where the ledger is kept
 * @param tryout whether the try-out chat is open; it answers on loopback only, and so does the whole server then
 * @param key encrypts the tokens of workspaces, the keys of second readers, and the secrets of webhooks
 * @param secondReaderPrivate whether organisations may send to second readers in private networks
 * @param webhooksPrivate whether organisations may have webhooks in private networks and on this computer
 * @param rates where the daily rates of the ECB are; empty: nobody fetches them
 * @param slack empty: Slack is not connected
 * @param teams empty: Microsoft Teams is not connected
 */
public record Config(
        int port,
        Optional<URI> publicUrl,
        Storage storage,
        boolean tryout,
        Optional<Secret> key,
        boolean secondReaderPrivate,
        boolean webhooksPrivate,
        Optional<URI> rates,
        Optional<SlackSettings> slack,
        Optional<TeamsSettings> teams) {
    /** Whether the server must answer this computer only: somebody is let in who did not say who they are. */
    public boolean loopbackOnly() {
        return tryout || teams.map(TeamsSettings::anonymous).orElse(false);
    }

    /** Whether people install Wonce who have no say in how it runs. */
    public boolean hasGuests() {
        return slack.filter(settings -> settings.door() instanceof SlackSettings.Door.ManyWorkspaces)
                .isPresent();
    }

    /**
     * Reads the settings.
     *
     * @param environment names and values as the operating system has them; unknown ones are left alone, blank ones are as good
     *     as missing
     * @throws UnusableConfig with every problem there is, not just the first
     */
    public static Config read(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        Optional<URI> publicUrl = variables.url("PUBLIC_URL");
        Optional<Secret> key = variables.key("WONCE_KEY");
        Optional<SlackSettings> slack = new SlackVariables(variables).read(publicUrl);
        Optional<TeamsSettings> teams = new TeamsVariables(variables).read(publicUrl, slack.isPresent());
        Config config = new Config(
                variables.port("PORT", 3000),
                publicUrl,
                variables
                        .database("DATABASE_URL")
                        .<Storage>map(Storage.Server::new)
                        .orElseGet(() -> new Storage.Embedded(variables.folder("WONCE_DATA", "data"))),
                variables.on("TRYOUT", slack.isEmpty() && teams.isEmpty()),
                key,
                variables.on("SECOND_READER_PRIVATE", false),
                variables.on("WEBHOOKS_PRIVATE", false),
                variables.file("WONCE_RATES_URL", "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"),
                slack,
                teams);
        config.checkTryout(variables);
        // logback.xml reads it.
        variables.oneOf("WONCE_LOG", List.of("text", "json"));
        variables.refuseProblems();
        return config;
    }

    private void checkTryout(Variables variables) {
        if (!tryout && slack.isEmpty() && teams.isEmpty()) {
            variables.complain(
                    "TRYOUT is false, but no other chat is connected: leave it out or connect Slack or Teams");
        }
        if (tryout && slack.isPresent()) {
            variables.complain(besideTryout("Slack"));
        }
        if (tryout && teams.isPresent() && !teams.get().anonymous()) {
            variables.complain(besideTryout("Teams"));
        }
    }

    private static String besideTryout(String chat) {
        return "TRYOUT is true, but " + chat + " is connected: who can reach the address that " + chat
                + " calls could play anybody in the try-out chat. Leave it out";
    }
}
