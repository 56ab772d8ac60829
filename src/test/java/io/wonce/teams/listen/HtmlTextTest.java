package io.wonce.teams.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HtmlTextTest {
    private static final HtmlText HTML =
            new HtmlText(id -> id.equals("0") ? Optional.of("<@29:1|Jan>") : Optional.empty());

    @Test
    void reads_what_people_read() {
        reads("<div><div>Acme signed, 12k</div>\n</div>", "Acme signed, 12k");
        reads("<p>R&amp;D &lt;b&gt; &#8364;&nbsp;5 &#x1F389; &euro;7</p>", "R&D <b> € 5 🎉 €7");
        reads("&amp;lt;script&amp;gt; &unknown; &#1114112; &#xZZ;", "&lt;script&gt; &unknown; &#1114112; &#xZZ;");
        reads("Signed <emoji id=\"party\" alt=\"🎉\" title=\"Party\"></emoji><img alt=\"x\" src=\"y\"/>", "Signed 🎉x");
        reads("<a href=\"https://acme.example\">Acme</a> <b>won</b><!-- no -->", "Acme won");
        reads("a < b & c", "a < b & c");
        reads("<attachment id=\"1\"></attachment>", "");
        reads("thanks <at id=\"7\">Dana</at>!", "thanks Dana!");
    }

    @Test
    void keeps_lines_and_mentions() {
        assertThat(HTML.of("<p>Well done <at id=\"0\">Jan <b>de</b> Boer</at>,</p><ul><li>Acme<br>12k</li></ul>"))
                .isEqualTo("Well done <@29:1|Jan>,\nAcme\n12k");
    }

    @Test
    void takes_its_time_for_no_text() {
        String hostile = "<at id=\"0\" ".repeat(20_000) + "<!--".repeat(5000) + "&".repeat(20_000);

        assertThat(HTML.of(hostile)).isNotEmpty();
        String wide = "Acme" + " ".repeat(200_000) + "12k";
        assertThat(HTML.of(wide)).endsWith("12k");
        assertThat(HTML.of("Acme \t \n \n 12k")).isEqualTo("Acme\n12k");
    }

    private static void reads(String html, String text) {
        assertThat(HTML.of(html)).isEqualTo(text);
    }
}
