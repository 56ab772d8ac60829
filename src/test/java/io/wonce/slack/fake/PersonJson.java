package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;

/** A person as {@code users.info} tells it. */
final class PersonJson {
    private PersonJson() {}

    static JsonObject of(FakePerson person, ZoneId zone, Instant now) {
        var team = person.workspace().id();
        var display = person.name().split(" ", 2)[0];
        return Json.object(
                "id",
                person.id(),
                "team_id",
                team,
                "name",
                person.handle(),
                "real_name",
                person.name(),
                "deleted",
                false,
                "tz",
                zone.getId(),
                "tz_label",
                zone.getId(),
                "tz_offset",
                zone.getRules().getOffset(now).getTotalSeconds(),
                "is_owner",
                false,
                "is_primary_owner",
                false,
                "is_bot",
                false,
                "is_app_user",
                false,
                "is_restricted",
                false,
                "is_ultra_restricted",
                false,
                "updated",
                1,
                "profile",
                Json.object("real_name", person.name(), "display_name", display, "team", team));
    }
}
