package io.wonce.web.tryout;

import io.wonce.domain.chat.MessageRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last messages by the key of their sending, so that one sent again after half a failure does not stand there twice. */
final class Sent {
    private static final int MOST = 1000;

    private final Map<String, MessageRef> byKey = new LinkedHashMap<>();

    synchronized MessageRef once(String key, Supplier<MessageRef> say) {
        MessageRef known = byKey.get(key);
        if (known != null) {
            return known;
        }
        MessageRef said = say.get();
        byKey.put(key, said);
        if (byKey.size() > MOST) {
            byKey.remove(byKey.keySet().iterator().next());
        }
        return said;
    }
}
