package io.wonce.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BlockLimitsTest {
    private static final String WORDS = "{\"type\":\"plain_text\",\"text\":\"%s\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "3000; /blocks/0/text/text; {'type':'section','text':WORDS}",
                "150; /blocks/0/text/text; {'type':'header','text':WORDS}",
                "75; /blocks/0/elements/0/text/text; {'type':'actions','elements':[{'type':'button','text':WORDS}]}",
                "2000; /blocks/0/elements/0/value; {'type':'actions','elements':[{'type':'button','text':OK,'value':'TEXT'}]}",
                "255; /blocks/0/block_id; {'type':'divider','block_id':'TEXT'}",
                "75; /blocks/0/accessory/options/0/text/text; "
                        + "{'type':'section','text':OK,'accessory':{'type':'static_select','options':[{'text':WORDS,'value':'1'}]}}",
                "150; /blocks/0/accessory/options/0/value; "
                        + "{'type':'section','text':OK,'accessory':{'type':'static_select','options':[{'text':OK,'value':'TEXT'}]}}",
                "150; /blocks/0/element/placeholder/text; "
                        + "{'type':'input','label':OK,'element':{'type':'plain_text_input','placeholder':WORDS}}",
                "3000; /blocks/0/element/initial_value; "
                        + "{'type':'input','label':OK,'element':{'type':'plain_text_input','initial_value':'TEXT'}}"
            })
    void a_text_may_be_so_long_and_no_longer(int longest, String place, String block) {
        assertThat(BlockLimits.of(message(block, longest))).isEmpty();
        assertThat(BlockLimits.of(message(block, longest + 1)))
                .singleElement()
                .asString()
                .contains("must be less than " + (longest + 1), "[json-pointer:" + place + "]");
    }

    @Test
    void lists_may_be_so_long_and_no_longer() {
        assertThat(BlockLimits.of("[" + many(50, "{'type':'divider'}") + "]")).isEmpty();
        assertThat(BlockLimits.of("[" + many(51, "{'type':'divider'}") + "]")).hasSize(1);
        assertThat(BlockLimits.of(view("x", "", many(100, "{'type':'divider'}"))))
                .isEmpty();
        assertThat(BlockLimits.of(view("x", "", many(101, "{'type':'divider'}"))))
                .hasSize(1);
        var button = json("{'type':'button','text':OK}", 1);
        assertThat(BlockLimits.of("[{'type':'actions','elements':[" + many(25, button) + "]}]"))
                .isEmpty();
        assertThat(BlockLimits.of("[{'type':'actions','elements':[" + many(26, button) + "]}]"))
                .hasSize(1);
        assertThat(BlockLimits.of("[{'type':'context','elements':[" + many(11, json("OK", 1)) + "]}]"))
                .hasSize(1);
        var option = json("{'text':OK,'value':'1'}", 1);
        var menu = "[{'type':'actions','elements':[{'type':'static_select','options':[%s]}]}]";
        assertThat(BlockLimits.of(String.format(menu, many(100, option)))).isEmpty();
        assertThat(BlockLimits.of(String.format(menu, many(101, option)))).hasSize(1);
    }

    @Test
    void ids_may_not_come_twice() {
        assertThat(BlockLimits.of("[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]"))
                .hasSize(1);
        var button = json("{'type':'button','action_id':'a','text':OK}", 1);
        assertThat(BlockLimits.of("[{'type':'actions','elements':[" + many(2, button) + "]}]"))
                .hasSize(1);
        assertThat(BlockLimits.of("[{'type':'actions','elements':[" + button + "]},{'type':'actions','elements':["
                        + button + "]}]"))
                .isEmpty();
    }

    @Test
    void views_have_limits_of_their_own() {
        assertThat(BlockLimits.of(view("x".repeat(24), "m".repeat(3000), ""))).isEmpty();
        assertThat(BlockLimits.of(view("x".repeat(25), "", ""))).hasSize(1);
        assertThat(BlockLimits.of(view("x", "m".repeat(3001), ""))).hasSize(1);
        assertThat(BlockLimits.of(
                        view("x", "", json("{'type':'input','label':OK,'element':{'type':'datepicker'}}", 1))))
                .singleElement()
                .asString()
                .contains("submit");
        assertThat(BlockLimits.of(view("x", "", "{'type':'markdown','text':'x'}")))
                .hasSize(1);
    }

    private static String view(String title, String metadata, String blocks) {
        return "{'type':'modal','title':" + String.format(WORDS, title) + ",'private_metadata':'" + metadata
                + "','blocks':[" + blocks + "]}";
    }

    private static String message(String block, int length) {
        return "[" + json(block, length) + "]";
    }

    private static String json(String pattern, int length) {
        var text = "x".repeat(length);
        return pattern.replace("WORDS", String.format(WORDS, text))
                .replace("OK", String.format(WORDS, "ok"))
                .replace("TEXT", text);
    }

    private static String many(int count, String one) {
        return IntStream.range(0, count).mapToObj(i -> one).collect(Collectors.joining(","));
    }
}
