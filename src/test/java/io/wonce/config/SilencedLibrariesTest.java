package io.wonce.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import com.slack.api.bolt.util.SlackRequestParser;
import org.junit.jupiter.api.Test;

final class SilencedLibrariesTest {
    @Test
    void a_request_that_bolt_cannot_place_is_not_logged_with_what_people_said() throws JoranException {
        LoggerContext running = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(running);
        configurator.doConfigure(SilencedLibrariesTest.class.getResource("/logback.xml"));

        assertThat(running.getLogger(SlackRequestParser.class).isErrorEnabled()).isFalse();
    }
}
