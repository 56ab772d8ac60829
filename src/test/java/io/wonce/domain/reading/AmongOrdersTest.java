package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a sentence below an order is a whole one. */
final class AmongOrdersTest {
    private static final Reader READER = TestReader.shared();
    private static final LessonSecret SECRET = new LessonSecret(new UUID(7, 142));
    private static final Habits ELSEWHERE = Habits.NONE;
    private static final Habits BELOW = Habits.NONE.inThread();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getekend hoor",
                "contract terug",
                "factuur is weg",
                "geld is binnen",
                "done, signed",
                "deposit landed",
                "c'est signé",
                "acompte reçu",
                "Rechnung ist raus",
                "ya han pagado"
            })
    void what_says_too_little_elsewhere_is_heard_there(String text) {
        assertThat(READER.read(text, ELSEWHERE).kind()).isEqualTo(Kind.NONE);
        assertThat(READER.read(text, BELOW).kind()).isEqualTo(Kind.WIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gefeliciteerd!",
                "Lekker!",
                "Contract al terug?",
                "moet nog tekenen",
                "de handtekening laat op zich wachten",
                "nog niet getekend",
                "is the signature in yet?",
                "who signs on their side?",
                "legal kijkt er nog naar",
                "wann unterschreiben die?",
                "c'est signé ?",
                "¿ya firmaron?",
                "bravo l'équipe",
                "lekker bezig, mooie klant",
                "nice logo for the website",
                "Sent you the contract draft",
                "they have the contract",
                "bier vrijdag",
                "what's the margin on this one?"
            })
    void what_others_say_to_it_is_no_announcement_there_either(String text) {
        assertThat(READER.read(text, BELOW).kind()).isNotEqualTo(Kind.WIN);
    }

    @Test
    void what_it_should_not_have_heard_it_unlearns() {
        String text = "facturatie loopt via Bloom";
        assertThat(READER.read(text, BELOW).kind()).isEqualTo(Kind.WIN);

        List<Lesson.Sealed> lessons =
                Collections.nCopies(5, READER.lesson(text, false).sealed(SECRET));

        assertThat(READER.read(text, below(lessons)).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void one_slip_of_the_finger_silences_nothing_there() {
        List<Lesson.Sealed> lessons =
                List.of(READER.lesson("Sent you the contract draft", false).sealed(SECRET));

        assertThat(READER.read("contract terug", below(lessons)).kind()).isEqualTo(Kind.WIN);
    }

    private static Habits below(List<Lesson.Sealed> lessons) {
        return new Habits(Attention.USUAL, Taught.of(SECRET, lessons), Regulars.NONE).inThread();
    }
}
