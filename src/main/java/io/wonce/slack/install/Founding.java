package io.wonce.slack.install;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import com.slack.api.model.User;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.slack.client.SlackWeb;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The conventions that a new organisation begins with: those of who installs Wonce. Its managers change them later. */
final class Founding {
    private static final Currency CURRENCY = Currency.getInstance("EUR");
    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);

    private final SlackWeb web;

    Founding(SlackWeb web) {
        this.web = web;
    }

    /** The organisation of a workspace; in English and UTC, where Slack does not say who installs. */
    Organisation organisation(OrganisationId id, String name, OAuthV2AccessResponse granted) {
        Optional<User> installer = installer(granted);
        return new Organisation(
                id,
                name,
                installer
                        .map(User::getTz)
                        .filter(ZoneId.getAvailableZoneIds()::contains)
                        .map(ZoneId::of)
                        .orElse(ZoneId.of(ZoneOffset.UTC.getId())),
                DayOfWeek.MONDAY,
                CURRENCY,
                installer.map(User::getLocale).map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
                CelebrationChannels.NONE);
    }

    private Optional<User> installer(OAuthV2AccessResponse granted) {
        Optional<String> id = Optional.ofNullable(granted.getAuthedUser()).map(OAuthV2AccessResponse.AuthedUser::getId);
        return id.flatMap(user -> ask(user, granted.getAccessToken()));
    }

    private Optional<User> ask(String user, String token) {
        try {
            return Optional.ofNullable(web.slack()
                    .methods(token)
                    .usersInfo(ask -> ask.user(user).includeLocale(true))
                    .getUser());
        } catch (IOException | SlackApiException failure) {
            LOG.warn("Slack does not say who installs: {}", failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
