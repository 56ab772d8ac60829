package io.wonce.slack;

import io.javalin.config.RoutesConfig;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.Tokens;
import java.util.function.Consumer;

/**
 * How Wonce gets into workspaces.
 *
 * @param tokens lets it in
 * @param begin what is to do once it can call Slack
 * @param routes what people call
 * @param end stops what {@code begin} began
 */
record Access(Tokens tokens, Consumer<SlackClients> begin, Consumer<RoutesConfig> routes, Runnable end) {}
