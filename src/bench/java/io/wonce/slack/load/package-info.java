/** Slack under load: signed events in numbers, and what a server and a database could do at best. */
package io.wonce.slack.load;
