package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPartsTest {
    private static final String TYPE = "multipart/form-data; boundary=cut";

    @Test
    void fields_and_files_are_told_apart_by_name() {
        assertThat(FormParts.read(TYPE, part("seal", "abc") + part("file", "a;b\r\n\r\n1;2\r\n") + "--cut--\r\n"))
                .isEqualTo(Map.of("seal", "abc", "file", "a;b\r\n\r\n1;2\r\n"));
        assertThat(FormParts.read("multipart/form-data; boundary=\"cut\"", part("seal", "abc") + "--cut--"))
                .isEqualTo(Map.of("seal", "abc"));
    }

    @Test
    void the_first_of_a_field_counts() {
        assertThat(FormParts.read(TYPE, part("seal", "mine") + part("seal", "theirs") + "--cut--"))
                .isEqualTo(Map.of("seal", "mine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--cut",
                "--cut--",
                "--cut\r\ncontent-disposition: form-data; name=\"seal\"\r\n\r\nabc",
                "--cut\r\ncontent-disposition: form-data; name=\"seal\"\r\n\r\nabc\r\n--cut",
                "--cut\r\ncontent-disposition: form-data; name=\"seal\"\r\n\r\nabc\r\n--cutter\r\n--cut--",
                "--cut content-disposition: form-data; name=\"seal\"\r\n\r\nabc\r\n--cut--"
            })
    void what_breaks_off_or_is_no_form_has_no_fields(String body) {
        assertThat(FormParts.read(TYPE, body)).isEmpty();
    }

    @Test
    void a_form_of_more_parts_than_any_page_has_is_none_and_is_not_walked_through() {
        assertThat(FormParts.read(TYPE, part("x", "1").repeat(8) + "--cut--")).isNotEmpty();
        assertThat(FormParts.read(TYPE, part("x", "1").repeat(9) + "--cut--")).isEmpty();
        assertThat(FormParts.read("multipart/form-data; boundary=a", "--a\r\n".repeat(200_000)))
                .isEmpty();
    }

    private static String part(String name, String value) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
