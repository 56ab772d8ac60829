package io.wonce.cli.export;

import static io.wonce.cli.export.ExportFiles.anExport;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.port.ExportMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackExportIT {
    private static final String DAY = "sales-wins/2026-11-02.json";
    private static final Limits SMALL = new Limits(100, 50_000, 200_000, 20, 10_000, 20_000, 20_000);

    @TempDir
    private Path folder;

    @Test
    void messages_of_all_channels_come_in_the_order_of_time() throws IOException {
        Path zip = anExport()
                .with("sales-wins/2026-11-03.json", "[" + said("1793700000.000100", "third") + "]")
                .with(DAY, "[" + said("1793600002.000100", "second") + "," + said("1793600000.000100", "zeroth") + "]")
                .with("general/2026-11-02.json", "[" + said("1793600001.000100", "first") + "]")
                .in(folder);

        assertThat(texts(zip)).containsExactly("zeroth", "first", "second", "third");
    }

    @Test
    void authors_have_their_display_names_and_robots_are_robots() throws IOException {
        Path zip =
                anExport().with(DAY, "[" + said("1793600000.000100", "a") + """
                                ,{"type":"message","subtype":"bot_message","ts":"1793600001.000100","username":"HubSpot","bot_id":"B1","text":"",
                                  "attachments":[{"title":"Deal won","fields":[{"title":"Customer","value":"Acme"}],"fallback":"x"}]}]""").in(folder);

        List<ExportMessage> messages = read(zip);

        assertThat(messages.get(0).author()).isEqualTo("Sanne");
        assertThat(messages.get(0).robot()).isFalse();
        assertThat(messages.get(1).author()).isEqualTo("HubSpot");
        assertThat(messages.get(1).robot()).isTrue();
        assertThat(messages.get(1).text()).isEqualTo("Deal won\nCustomer: Acme");
    }

    @Test
    void a_robot_that_says_everything_twice_is_read_once() throws IOException {
        Path zip = anExport().with(DAY, """
                        [{"type":"message","ts":"1793600001.000100","bot_id":"B1","bot_profile":{"name":"CRM"},"text":"Deal won: Acme",
                          "attachments":[{"fallback":"Deal won: Acme"}],
                          "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*Deal won:* Acme"},
                            "fields":[{"type":"mrkdwn","text":"Value: 12k"}]},
                            {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                              {"type":"text","text":"by "},{"type":"user","user_id":"U1"},{"type":"emoji","name":"tada"}]}]}]}]""").in(folder);

        assertThat(texts(zip)).containsExactly("Deal won: Acme\nValue: 12k\nby <@U1>:tada:");
    }

    @Test
    void notes_of_the_platform_are_not_speech() throws IOException {
        Path zip = anExport().with(DAY, """
                        [{"type":"message","subtype":"channel_join","user":"U1","ts":"1793600000.000100","text":"<@U1> has joined"},
                         {"type":"message","subtype":"tombstone","ts":"1793600001.000100","hidden":true,"text":"This message was deleted."},
                         {"type":"message","subtype":"me_message","user":"U2","ts":"1793600002.000100","text":"cheers"},
                         {"type":"message","user":"U2","ts":"broken","text":"when?"}]""").in(folder);

        assertThat(texts(zip)).containsExactly("cheers");
    }

    @Test
    void the_last_wording_counts_and_a_deleted_message_was_never_said() throws IOException {
        Path zip = anExport()
                .with(DAY, "[" + said("1793600000.000100", "36k") + "," + said("1793600001.000100", "oops") + "]")
                .with("sales-wins/2026-11-03.json", """
                        [{"type":"message","subtype":"message_changed","ts":"1793700000.000100",
                          "message":{"ts":"1793600000.000100","text":"39.6k"}},
                         {"type":"message","subtype":"message_deleted","ts":"1793700001.000100","deleted_ts":"1793600001.000100"}]""")
                .in(folder);

        assertThat(texts(zip)).containsExactly("39.6k");
    }

    @Test
    void an_export_packed_again_with_its_folder_is_read_too() throws IOException {
        Path zip = ExportFiles.empty()
                .with("our export/users.json", "[]")
                .with("our export/channels.json", "[]")
                .with("our export/sales-wins/2026-11-02.json", "[" + said("1793600000.000100", "hello") + "]")
                .with("__MACOSX/our export/._users.json", "junk")
                .in(folder);

        assertThat(texts(zip)).containsExactly("hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users.json", "channels.json"})
    void a_missing_list_is_told_with_what_to_do(String list) throws IOException {
        Path zip = anExport().with(DAY, "[]").without(list).in(folder);

        assertUnusable(zip, list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.json", "/etc/evil.json", "sales-wins/../../evil.json", "..\\evil.json", "c:\\evil.json"
            })
    void a_name_that_points_outside_is_refused(String name) throws IOException {
        Path zip = anExport().with(name, "[]").in(folder);

        assertUnusable(zip, "outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"ts\":", "{}", "[1,2]", "", "[[[[[[", "nonsense"})
    void bad_json_is_told_with_its_place(String json) throws IOException {
        Path zip = anExport().with(DAY, json).in(folder);

        assertUnusable(zip, DAY);
    }

    @Test
    void json_nested_without_end_is_refused() throws IOException {
        Path zip = anExport().with(DAY, "[{\"a\":" + "[".repeat(100_000)).in(folder);

        assertUnusable(zip, DAY);
    }

    @Test
    void a_bomb_is_stopped_while_it_unpacks() throws IOException {
        Path zip = anExport().with(DAY, "[" + " ".repeat(5_000_000) + "]").in(folder);

        assertThatThrownBy(() -> read(zip, SMALL))
                .isInstanceOf(UnusableExport.class)
                .hasMessageContaining("bomb");
    }

    @Test
    void an_object_larger_than_any_message_is_refused() throws IOException {
        Path zip = anExport()
                .with(DAY, "[{\"text\":[" + "{},".repeat(15_000) + "0]}]")
                .in(folder);

        assertThatThrownBy(() -> read(zip, new Limits(100, 50_000, 200_000, 1_000, 10_000, 20_000, 20_000)))
                .isInstanceOf(UnusableExport.class)
                .hasMessageContaining(DAY)
                .hasMessageContaining("more than 20000 bytes");
    }

    @Test
    void a_list_that_is_longer_than_any_object_is_read_one_by_one() throws IOException {
        List<String> messages = IntStream.range(0, 40)
                .mapToObj(second -> said("17936000" + (second + 10) + ".000100", "x".repeat(1_000)))
                .toList();
        Path zip = anExport().with(DAY, "[" + String.join(",", messages) + "]").in(folder);

        assertThat(read(zip, new Limits(100, 50_000, 200_000, 1_000, 10_000, 10_000, 1_000_000)))
                .hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"users.json", "channels.json", DAY, "sales-wins/2026-11-03.json"})
    void more_than_there_is_memory_for_is_refused(String list) throws IOException {
        String each = switch (list) {
            case "users.json" -> "{\"id\":\"U%1$d\",\"name\":\"Jan %1$d\"}";
            case "channels.json" -> "{\"name\":\"wins-%1$d\"}";
            case DAY -> "{\"subtype\":\"message_deleted\",\"deleted_ts\":\"179360%1$04d.0001\"}";
            default -> "{\"user\":\"U1\",\"ts\":\"179360%1$04d.000100\",\"text\":\"Acme\"}";
        };
        String content = IntStream.range(0, 200).mapToObj(each::formatted).collect(joining(",", "[", "]"));
        Path zip = anExport().with(list, content).in(folder);

        assertThatThrownBy(() -> read(zip, SMALL))
                .isInstanceOf(UnusableExport.class)
                .hasMessageContaining("memory");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        ExportFiles files = anExport();
        for (int i = 0; i < 200; i++) {
            files.with("c" + i + "/2026-11-02.json", "[]");
        }
        Path zip = files.in(folder);

        assertThatThrownBy(() -> read(zip, SMALL))
                .isInstanceOf(UnusableExport.class)
                .hasMessageContaining("files");
    }

    @Test
    void what_is_no_zip_is_told_in_one_line() throws IOException {
        Path text = Files.writeString(folder.resolve("export.zip"), "hello");
        Path noise = folder.resolve("noise.zip");
        byte[] bytes = new byte[5_000];
        new Random(1).nextBytes(bytes);
        Files.write(noise, bytes);

        assertUnusable(text, "not a readable zip");
        assertUnusable(noise, "not a readable zip");
        assertUnusable(folder.resolve("absent.zip"), "no file");
        assertUnusable(folder, "is a folder");
        assertUnusable(Files.createFile(folder.resolve("empty.zip")), "is empty");
    }

    @Test
    void a_comment_that_is_not_in_utf_8_is_told() throws IOException {
        Path zip = folder.resolve("comment.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.ISO_8859_1)) {
            ZipEntry entry = new ZipEntry("users.json");
            entry.setComment("Café");
            out.putNextEntry(entry);
        }

        assertUnusable(zip, "UTF-8");
    }

    @Test
    void a_zip_cut_in_the_middle_is_told() throws IOException {
        Path zip = anExport()
                .with(DAY, "[" + said("1793600000.000100", "hello") + "]")
                .in(folder);
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 60; i < 90; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(zip, bytes);

        assertThatThrownBy(() -> read(zip, Limits.USUAL)).isInstanceOf(UnusableExport.class);
    }

    private void assertUnusable(Path zip, String word) {
        assertThatThrownBy(() -> read(zip, Limits.USUAL))
                .isInstanceOf(UnusableExport.class)
                .hasMessageContaining(word)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    private List<String> texts(Path zip) {
        return read(zip).stream().map(ExportMessage::text).toList();
    }

    private static List<ExportMessage> read(Path zip) {
        return read(zip, Limits.USUAL);
    }

    private static List<ExportMessage> read(Path zip, Limits limits) {
        List<ExportMessage> messages = new ArrayList<>();
        try (SlackExport export = SlackExport.open(zip, limits)) {
            export.forEachMessage(messages::add);
        }
        return messages;
    }

    private static String said(String ts, String text) {
        return "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"" + ts + "\",\"text\":\"" + text + "\"}";
    }
}
