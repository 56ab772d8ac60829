package io.wonce.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;

/**
 * An activity as it came.
 *
 * @param raw all of it: the class has no field for much that Teams sends
 */
record Received(Activity activity, JsonNode raw) {}
