package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;

/** What tests need that is not in the build. Where it has to be there, as in {@code .ci/run}, its absence is a failure; else tests are left out. */
final class Tools {
    /** Of the environment. */
    static final String SETTING = "WONCE_TEST_TOOLS";

    private static final String REQUIRED = "required";

    private Tools() {}

    /** Goes on where it {@code isHere}; {@code remedy} says how to get it. */
    static void need(boolean isHere, String remedy) {
        need(isHere, remedy, System.getenv());
    }

    static void need(boolean isHere, String remedy, Map<String, String> environment) {
        if (REQUIRED.equals(environment.get(SETTING))) {
            assertThat(isHere)
                    .as(SETTING + "=" + REQUIRED + ", and this is missing: " + remedy)
                    .isTrue();
        }
        assumeTrue(isHere, remedy);
    }
}
