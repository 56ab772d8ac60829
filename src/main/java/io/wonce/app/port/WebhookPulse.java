package io.wonce.app.port;

/**
 * How things stand with webhooks, over all organisations, for who operates Wonce.
 *
 * @param waiting how many signals wait to be told
 * @param oldestSeconds for how long the oldest of them does; 0 where none waits
 * @param failing how many webhooks did not take the last thing that they were told, and are told it again
 * @param stopped how many are told nothing any more, since they failed for days
 */
public record WebhookPulse(long waiting, double oldestSeconds, long failing, long stopped) {}
