package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The files that were uploaded, and the pictures on the web that Slack fetches for a message. */
public final class FakeFiles {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Set<String> complete = ConcurrentHashMap.newKeySet();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looks = new AtomicInteger();

    FakeFiles() {}

    /** Lets Slack look at each file for so long that this many messages with it are refused. */
    public void slow(int messages) {
        looks.set(messages);
    }

    /** Nothing is found at this address. */
    public void missing(String address) {
        missing.add(address);
    }

    /** What was uploaded under this id. */
    public byte[] content(String id) {
        return Optional.ofNullable(contents.get(id)).orElseThrow();
    }

    /** Ids of all files whose upload was completed. */
    public Set<String> uploaded() {
        return Set.copyOf(complete);
    }

    void announce(String id, String name) {
        names.put(id, name);
    }

    boolean upload(String id, byte[] bytes) {
        if (names.containsKey(id)) {
            contents.put(id, bytes);
        }
        return names.containsKey(id);
    }

    JsonObject complete(FakeWorkspace caller, String id, String title) {
        if (!contents.containsKey(id)) {
            throw Refusal.of("file_not_found");
        }
        complete.add(id);
        return Json.object(
                "id",
                id,
                "name",
                names.get(id),
                "title",
                title,
                "user",
                caller.botUser(),
                "size",
                contents.get(id).length,
                "mode",
                "hosted",
                "filetype",
                "",
                "mimetype",
                "");
    }

    /** Refuses blocks that show a file that Slack has not, or not yet looked at, and pictures that are not there. */
    void check(JsonArray blocks) {
        List<String> problems = new ArrayList<>();
        List<JsonObject> all = Json.objects(blocks);
        for (int i = 0; i < all.size(); i++) {
            JsonObject block = all.get(i);
            if (block.get("slack_file") instanceof JsonObject file && !isReady(Json.text(file, "id"))) {
                problems.add("[ERROR] invalid slack file [json-pointer:/blocks/" + i + "/slack_file]");
            }
            if (missing.contains(Json.text(block, "image_url"))) {
                problems.add("[ERROR] downloading image failed [json-pointer:/blocks/" + i + "/image_url]");
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.of("invalid_blocks", problems);
        }
    }

    private boolean isReady(String id) {
        return complete.contains(id) && isPicture(contents.get(id)) && looks.getAndDecrement() <= 0;
    }

    private static boolean isPicture(byte[] content) {
        return content.length > PNG.length && java.util.Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length);
    }
}
