package io.wonce.teams.door;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.OffsetDateTime;

/**
 * How Jackson reads the times of an activity: by the SDK's own annotations, one without a fraction cannot be read, and {@code .300}
 * is taken for 300 ns. No time is worth losing the activity for.
 */
@JsonIgnoreProperties("expiration")
interface ActivityTimes {
    @JsonDeserialize(using = LenientTime.class)
    void setTimestamp(OffsetDateTime time);

    @JsonDeserialize(using = LenientTime.class)
    void setLocalTimestamp(OffsetDateTime time);
}
