package io.wonce.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.wonce.teams.fake.FakeKey;
import io.wonce.teams.fake.FakeToken;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The SDK's adapter runs turns for whom the door let in; its own authentication is never asked, and nothing is called. */
final class SdkAdapterTest {
    private final List<AppCredentials> built = new CopyOnWriteArrayList<>();
    private final List<Activity> turns = new CopyOnWriteArrayList<>();
    private final BotFrameworkAdapter adapter =
            new BotFrameworkAdapter(new SimpleCredentialProvider(DoorHouse.APP, "hush")) {
                @Override
                protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
                    AppCredentials credentials = new MicrosoftAppCredentials(appId, "hush", DoorHouse.TENANT, scope);
                    built.add(credentials);
                    return CompletableFuture.completedFuture(credentials);
                }
            };

    @Test
    void a_message_of_the_bot_framework_runs_a_turn_with_credentials_of_the_tenant() {
        Activity message = read(DoorHouse.MESSAGE);

        InvokeResponse response = run(framework(message), message);

        assertThat(response).isNull();
        assertThat(turns).containsExactly(message);
        assertThat(message.getCallerId()).isEqualTo("urn:botframework:azure");
        assertThat(built).singleElement().satisfies(credentials -> {
            assertThat(credentials.getAppId()).isEqualTo(DoorHouse.APP);
            assertThat(credentials.oAuthEndpoint()).isEqualTo("https://login.microsoftonline.com/" + DoorHouse.TENANT);
            assertThat(credentials.oAuthScope()).isEqualTo(AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE);
        });
    }

    @Test
    void an_invoke_gets_the_answer_of_the_sdk() {
        Activity invoke = read(DoorHouse.MESSAGE);
        invoke.setType(ActivityTypes.INVOKE);

        assertThat(run(framework(invoke), invoke).getStatus()).isEqualTo(501);
        assertThat(turns).hasSize(1);
    }

    private InvokeResponse run(ClaimsIdentity identity, Activity activity) {
        return adapter.processActivity(identity, activity, turn -> {
                    turns.add(turn.getActivity());
                    return CompletableFuture.completedFuture(null);
                })
                .join();
    }

    private static ClaimsIdentity framework(Activity activity) {
        FakeKey key = FakeKey.of("first", "msteams");
        String token = FakeToken.genuine(key, DoorHouse.APP, DoorHouse.TEAMS, Instant.EPOCH)
                .bearer();
        Caller caller = new BotFramework(
                DoorHouse.APP,
                JWT.decode(token.substring("Bearer ".length())),
                new SigningKey(key.open(), Set.copyOf(key.endorsements())));
        return caller.bringing(activity).orElseThrow();
    }

    private static Activity read(String body) {
        return new ActivityJson()
                .read(body.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .activity();
    }
}
