package io.wonce.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.config.Secret;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JoinCodesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final OrganisationId ACME = new OrganisationId(UUID.randomUUID());

    private final JoinCodes codes = new JoinCodes(new Secret("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));

    @Test
    void a_code_names_who_invites_until_it_ends() {
        String code = codes.code(ACME, NOW.plusSeconds(60));

        assertThat(code).matches("[\\w-]+");
        assertThat(codes.organisation(code, NOW)).contains(ACME);
        assertThat(codes.organisation(code, NOW.plusSeconds(59))).contains(ACME);
        assertThat(codes.organisation(code, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_code_of_another_key_invites_nobody() {
        String foreign = new JoinCodes(new Secret("BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))
                .code(ACME, NOW.plusSeconds(60));

        assertThat(codes.organisation(foreign, NOW)).isEmpty();
    }

    @Test
    void no_letter_of_a_code_may_change() {
        String code = codes.code(ACME, NOW.plusSeconds(60));

        for (int i = 0; i < code.length() - 1; i++) {
            char other = code.charAt(i) == 'A' ? 'B' : 'A';
            String changed = code.substring(0, i) + other + code.substring(i + 1);
            assertThat(codes.organisation(changed, NOW)).as(changed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "???", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nonsense_invites_nobody(String nonsense) {
        assertThat(codes.organisation(nonsense, NOW)).isEmpty();
    }
}
