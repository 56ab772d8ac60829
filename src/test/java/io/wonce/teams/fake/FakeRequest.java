package io.wonce.teams.fake;

import java.util.List;

/**
 * One request to the connector.
 *
 * @param region the first part of the service address that it came to
 * @param path the rest of it, decoded, from {@code v3} on
 */
public record FakeRequest(String method, String region, String tenant, List<String> path, String body, String bearer) {
    /** The part of the path at that place; blank where it is shorter. */
    String part(int place) {
        return place < path.size() ? path.get(place) : "";
    }
}
