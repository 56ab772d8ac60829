package io.wonce.slack.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.model.view.View;
import io.wonce.app.LogLines;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

final class ScreensTest {
    private static final Workspace ACME =
            new Workspace(Platform.SLACK, "T1", new OrganisationId(UUID.randomUUID()), "Acme", "U0BOT");

    @Test
    void what_cannot_be_shown_since_the_ledger_is_away_is_one_line_about_the_request() {
        Tokens sealed = any -> {
            throw new LedgerUnavailable("away");
        };
        try (SlackWeb web = new SlackWeb(URI.create("http://127.0.0.1:1/api/"));
                Screens screens = new Screens(new SlackClients(web, sealed));
                LogLines lines = LogLines.of(Screens.class)) {
            MDC.put("request", "4f1c");
            screens.home(ACME, "U1", View.builder().build());
            MDC.remove("request");
            screens.home(ACME, "U1", View.builder().build());

            await().until(() -> lines.all().size() == 2);
            assertThat(lines.all())
                    .containsOnly("Slack was not asked to show something to a person: the database is away");
            assertThat(lines.named("request")).containsExactly("4f1c", "");
            assertThat(lines.traces()).isZero();
        }
    }
}
