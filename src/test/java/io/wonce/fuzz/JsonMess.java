package io.wonce.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON of which something is another thing than it should be, or is not there; the same for the same seed. */
public final class JsonMess {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final int DEEP = 300;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "-1",
            "1e999999999",
            "NaN",
            "9223372036854775808",
            "0x10",
            "2026-02-30",
            "2026-13-01T25:61:61Z",
            "+292278994-08-17T07:12:55.192Z",
            "D-0",
            "D-99999999999999999999",
            "EUR",
            "XXX",
            "../../etc",
            "<!channel>",
            "=cmd()",
            "ÿ",
            "\uD83C",
            "null");

    private final Random random;
    private final Babble babble;

    public JsonMess(long seed) {
        this.random = new Random(seed);
        this.babble = new Babble(seed);
    }

    /** {@code sound} with one to three things wrong. */
    public ObjectNode of(String sound) {
        try {
            ObjectNode mess = (ObjectNode) JSON.readTree(sound);
            for (int times = random.nextInt(3) + 1; times > 0; times--) {
                disturb(mess);
            }
            return mess;
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(sound, wrong);
        }
    }

    /** The same as text, which may end too early. */
    public String textOf(String sound) {
        String text = of(sound).toString();
        return random.nextInt(12) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
    }

    private void disturb(ObjectNode mess) {
        List<JsonNode> inner = new ArrayList<>();
        collect(mess, inner);
        JsonNode place = inner.get(random.nextInt(inner.size()));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(name, odd());
            }
        } else if (place instanceof ArrayNode array) {
            array.add(odd());
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainerNode()) {
            inner.add(node);
            node.forEach(each -> collect(each, inner));
        }
    }

    private JsonNode odd() {
        return switch (random.nextInt(12)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.numberNode(random.nextLong());
            case 2 -> MAKE.numberNode(new BigDecimal("1e" + random.nextInt(5000)));
            case 3 -> MAKE.booleanNode(random.nextBoolean());
            case 4 -> MAKE.objectNode();
            case 5 -> MAKE.arrayNode().addNull().add(7).add("x");
            case 6 -> MAKE.objectNode().set("id", MAKE.arrayNode());
            case 7 -> deep();
            case 8 -> MAKE.numberNode(-1);
            case 9 -> MAKE.textNode(babble.next());
            default -> MAKE.textNode(ODD.get(random.nextInt(ODD.size())));
        };
    }

    private static JsonNode deep() {
        ArrayNode outer = MAKE.arrayNode();
        ArrayNode inner = outer;
        for (int level = 0; level < DEEP; level++) {
            inner = inner.addArray();
        }
        return outer;
    }
}
