package io.wonce.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.wonce.app.AdmitWorkspace;
import io.wonce.app.AdmitWorkspace.Admitted;
import io.wonce.app.AdmitWorkspace.Newcomer;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.TokenExchange;
import java.util.Optional;

/** What Slack granted becomes a workspace with a ledger. */
final class Admission {
    private final AdmitWorkspace admit;
    private final TokenExchange exchange;
    private final Founding founding;
    private final Installations installations;

    Admission(AdmitWorkspace admit, TokenExchange exchange, Founding founding, Installations installations) {
        this.admit = admit;
        this.exchange = exchange;
        this.founding = founding;
        this.installations = installations;
    }

    /** Keeps the installation, which is heard and spoken to from now on. */
    Admitted admit(OAuthV2AccessResponse granted, Optional<JoinCode> invitation) {
        Newcomer newcomer = newcomer(granted);
        Admitted admitted = admit.admit(
                newcomer,
                exchange.credentials(granted),
                invitation,
                id -> founding.organisation(id, newcomer.name(), granted));
        installations.forget(admitted.workspace());
        return admitted;
    }

    /** An org-wide installation has no team: it is the enterprise's. */
    private static Newcomer newcomer(OAuthV2AccessResponse granted) {
        Optional<OAuthV2AccessResponse.Team> team = Optional.ofNullable(granted.getTeam());
        Optional<OAuthV2AccessResponse.Enterprise> enterprise = Optional.ofNullable(granted.getEnterprise());
        String id = team.map(OAuthV2AccessResponse.Team::getId)
                .or(() -> enterprise.map(OAuthV2AccessResponse.Enterprise::getId))
                .orElseThrow(() -> new IllegalStateException("Slack granted a token for no workspace"));
        String name = team.map(OAuthV2AccessResponse.Team::getName)
                .or(() -> enterprise.map(OAuthV2AccessResponse.Enterprise::getName))
                .orElse(id);
        return new Newcomer(
                Platform.SLACK,
                id,
                name,
                granted.getBotUserId(),
                enterprise.map(OAuthV2AccessResponse.Enterprise::getId),
                Optional.ofNullable(granted.getAuthedUser())
                        .map(OAuthV2AccessResponse.AuthedUser::getId)
                        .map(user -> new PersonRef(Platform.SLACK, user)));
    }
}
