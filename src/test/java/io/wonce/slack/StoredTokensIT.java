package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.slack.api.methods.SlackApiException;
import io.wonce.app.LogLines;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.client.StoredTokens;
import io.wonce.slack.client.TokenExchange;
import io.wonce.slack.fake.Call;
import io.wonce.slack.fake.FakePerson;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that end after twelve hours. */
final class StoredTokensIT {
    private static final Duration TEN_HOURS = Duration.ofHours(10).plusSeconds(1);

    private final InstallHouse house = new InstallHouse();
    private final SlackWeb web = new SlackWeb(house.slack.api());
    private final FakePerson jan = house.someone();
    private Workspace workspace;

    @BeforeEach
    void install() {
        house.install(house.slack.installRotating(jan));
        workspace = house.workspace(jan.workspace().id()).orElseThrow();
    }

    @AfterEach
    void close() {
        web.close();
        house.close();
    }

    @Test
    void a_token_is_used_until_two_hours_before_its_end() {
        String first = jan.workspace().token();
        house.clock.tick(Duration.ofHours(10).minusSeconds(1));

        assertThat(process().of(workspace)).contains(first);

        house.clock.tick(Duration.ofSeconds(2));
        assertThat(process().of(workspace)).contains(jan.workspace().token()).isNotEqualTo(Optional.of(first));
        assertThat(refreshes()).hasSize(1);
    }

    @Test
    void a_token_that_is_refused_while_another_process_renews_it_is_no_farewell() {
        house.clock.tick(TEN_HOURS);
        StoredTokens behind = process();
        places().beginRenewal(
                        workspace, house.clock.instant(), house.clock.instant().plusSeconds(30));

        behind.of(workspace);

        assertThat(behind.hasNew(workspace)).isTrue();
        assertThat(behind.hasNew(workspace)).isTrue();
    }

    @Test
    void processes_that_renew_at_once_renew_once() throws Exception {
        String first = jan.workspace().token();
        house.clock.tick(TEN_HOURS);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        StoredTokens one = process();
        StoredTokens other = process();
        List<Callable<Optional<String>>> asking = List.of(
                () -> one.of(workspace),
                () -> other.of(workspace),
                () -> one.of(workspace),
                () -> other.of(workspace),
                () -> process().of(workspace),
                () -> process().of(workspace));

        for (var token : threads.invokeAll(asking)) {
            assertThat(token.get().orElseThrow()).isIn(first, jan.workspace().token());
        }

        threads.shutdown();
        assertThat(refreshes()).hasSize(1);
        assertThat(process().of(workspace)).contains(jan.workspace().token());
    }

    @Test
    void while_one_process_asks_slack_the_others_use_the_old_token_and_no_lock_waits() throws Exception {
        String first = jan.workspace().token();
        house.clock.tick(TEN_HOURS);
        CountDownLatch answer = house.slack.faults().holdAnswer("oauth.v2.access");
        ExecutorService slow = Executors.newSingleThreadExecutor();
        Future<Optional<String>> renewing = slow.submit(() -> process().of(workspace));
        await().until(() -> refreshes().size() == 1);

        assertThat(process().of(workspace)).contains(first);
        places().heard(workspace, new ChannelRef(workspace.platform(), SlackHouse.id("C")), house.clock.instant());
        places().connect(workspace, places().credentials(workspace));
        assertThat(refreshes()).hasSize(1);
        assertThat(renewing).isNotDone();

        answer.countDown();
        renewing.get();
        slow.shutdown();
    }

    @Test
    void a_token_that_ended_long_ago_is_renewed_too() {
        house.clock.tick(Duration.ofDays(30));

        assertThat(process().of(workspace)).contains(jan.workspace().token());
        assertThat(house.workspace(workspace.id())).isPresent();
    }

    @Test
    void while_slack_is_away_the_old_token_serves_as_long_as_it_lasts() {
        String first = jan.workspace().token();
        house.clock.tick(TEN_HOURS);
        house.slack.faults().down();

        assertThat(process().of(workspace)).contains(first);

        house.clock.tick(Duration.ofHours(2));
        assertThat(process().of(workspace)).isEmpty();
        house.slack.faults().up();
        assertThat(process().of(workspace)).contains(jan.workspace().token());
    }

    @Test
    void after_the_answer_to_a_renewal_was_lost_the_old_token_serves_while_it_lasts_and_an_admin_is_told() {
        jan.workspace().overlapTokens();
        String first = jan.workspace().token();
        house.clock.tick(TEN_HOURS);
        house.slack.faults().loseAnswer("oauth.v2.access");
        assertThat(process().of(workspace)).contains(first);

        try (LogLines log = LogLines.of(Installations.class)) {
            assertThat(process().of(workspace)).contains(first);
            assertThat(process().of(workspace)).contains(first);

            assertThat(refreshes()).hasSize(2);
            assertThat(log.all())
                    .singleElement()
                    .asString()
                    .contains(workspace.id(), "2026-11-23T21:00:00Z", "install");
        }
        house.clock.tick(Duration.ofHours(2));
        assertThat(process().of(workspace)).isEmpty();
        assertThat(house.workspace(workspace.id())).isPresent();
        house.install(house.slack.installRotating(jan));
        assertThat(process().of(workspace)).contains(jan.workspace().token());
    }

    @Test
    void who_kept_nothing_that_works_waits_for_another_installation_and_is_not_thrown_out() {
        useUpTheRefreshToken();
        house.clock.tick(TEN_HOURS);

        assertThat(process().of(workspace)).isEmpty();
        assertThat(process().of(workspace)).isEmpty();

        assertThat(refreshes()).hasSize(2);
        assertThat(house.workspace(workspace.id())).isPresent();
    }

    @Test
    void what_another_process_renewed_meanwhile_serves_though_the_refresh_token_is_used() {
        house.clock.tick(TEN_HOURS);
        Workspaces slow = overtaken(() -> {
            house.clock.tick(Duration.ofSeconds(31));
            process().of(workspace);
        });

        assertThat(process(slow, new Installations(slow, house.clock)).of(workspace))
                .contains(jan.workspace().token());

        assertThat(refreshes()).hasSize(2);
        assertThat(process().of(workspace)).contains(jan.workspace().token());
    }

    @Test
    void while_slack_does_not_say_whether_the_token_works_it_stays() {
        String first = jan.workspace().token();
        useUpTheRefreshToken();
        house.clock.tick(TEN_HOURS);
        house.slack.faults().failWith("auth.test", "fatal_error", 1);

        assertThat(process().of(workspace)).contains(first);

        assertThat(places().credentials(workspace).orElseThrow().refreshToken()).isPresent();
    }

    @Test
    void only_a_token_that_slack_calls_revoked_means_that_wonce_was_thrown_out() {
        useUpTheRefreshToken();
        house.clock.tick(TEN_HOURS);
        house.slack.faults().failWith("auth.test", "account_inactive", 1);

        assertThat(process().of(workspace)).isEmpty();

        assertThat(house.workspace(workspace.id())).isEmpty();
        house.install(house.slack.installRotating(jan));
        assertThat(process().of(workspace)).contains(jan.workspace().token());
    }

    @Test
    void a_token_that_another_process_renewed_is_no_reason_to_leave() {
        StoredTokens behind = process();
        String old = behind.of(workspace).orElseThrow();
        house.clock.tick(TEN_HOURS);
        process().of(workspace);
        assertThat(behind.of(workspace)).contains(old);

        assertThat(behind.hasNew(workspace)).isTrue();

        assertThat(behind.of(workspace)).contains(jan.workspace().token());
        assertThat(behind.hasNew(workspace)).isFalse();
    }

    @Test
    void who_left_is_forgotten_at_once() {
        Installations installations = new Installations(places(), house.clock);
        StoredTokens tokens = process(places(), installations);
        assertThat(tokens.of(workspace)).isPresent();

        installations.lost(workspace);

        assertThat(tokens.of(workspace)).isEmpty();
    }

    @Test
    void another_key_says_what_to_do() {
        Workspaces locked = house.database.workspaces(Optional.of("BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        StoredTokens tokens = process(locked, new Installations(locked, house.clock));

        assertThatThrownBy(() -> tokens.of(workspace))
                .hasMessageContaining("WONCE_KEY does not open what is kept of SLACK " + workspace.id());
    }

    private Workspaces places() {
        return house.places.workspaces();
    }

    /** Another one with the same database, which remembers nothing yet. */
    private StoredTokens process() {
        return process(places(), new Installations(places(), house.clock));
    }

    private StoredTokens process(Workspaces workspaces, Installations installations) {
        StoredTokens tokens = new StoredTokens(
                workspaces, installations, new TokenExchange(web, house.door, house.clock), house.clock);
        installations.whenForgetting(tokens::forget);
        return tokens;
    }

    /** Somebody else has the successor. */
    private void useUpTheRefreshToken() {
        String stolen =
                places().credentials(workspace).orElseThrow().refreshToken().orElseThrow();
        try {
            web.slack()
                    .methods()
                    .oauthV2Access(ask -> ask.clientId("1.2")
                            .clientSecret("hush")
                            .grantType("refresh_token")
                            .refreshToken(stolen));
        } catch (IOException | SlackApiException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is kept, of which something happens after a renewal has begun, and before Slack is asked. */
    private Workspaces overtaken(Runnable meanwhile) {
        InvocationHandler passing = (proxy, method, arguments) -> {
            Object answer = method.invoke(places(), arguments);
            if (method.getName().equals("beginRenewal")) {
                meanwhile.run();
            }
            return answer;
        };
        return (Workspaces)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Workspaces.class}, passing);
    }

    private List<Call> refreshes() {
        return house.slack.calls("oauth.v2.access").stream()
                .filter(call -> call.argument("grant_type").equals("refresh_token"))
                .toList();
    }
}
