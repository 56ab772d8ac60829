package io.wonce.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.words.Chart;
import io.wonce.words.Poster;
import io.wonce.words.SampleDigests;
import java.awt.Color;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To look at the pictures: {@code io.wonce.picture.PaintSamples FOLDER}. */
final class PainterTest {
    private static final String LONG =
            "Gemeenschappelijke Regeling Samenwerkingsverband Afvalverwerking Noordoost-Nederland Beheer";

    private final Painter painter = Painter.create();

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void every_milestone_has_its_own_picture_always_the_same(Milestone milestone) throws IOException {
        Poster poster = poster(milestone, "Acme", "€12,500");

        byte[] picture = painter.paint(poster).orElseThrow();

        assertThat(Painter.create().paint(poster)).contains(picture);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)))
                .returns(1200, BufferedImage::getWidth)
                .returns(630, BufferedImage::getHeight);
        assertThat(picture).hasSizeLessThan(300_000);
    }

    @Test
    void no_two_milestones_look_alike() {
        assertThat(java.util.Arrays.stream(Milestone.values())
                        .map(milestone ->
                                painter.paint(poster(milestone, "Acme", "€1")).orElseThrow())
                        .map(java.util.Arrays::hashCode))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", LONG, LONG + LONG + LONG, "Ünïted Žižkov", "Ωμέγα", "Привет", "X 🎉", "W\nV\t"})
    void a_name_of_any_length_stays_on_the_picture(String name) throws IOException {
        BufferedImage picture = image(poster(Milestone.SIGNED, name, "€999,999,999,999,999.99"));

        assertThat(brightest(picture, 1150, 1200, 140, 500)).isLessThan(0xF8);
        assertThat(brightest(picture, 60, 1140, 140, 500)).isGreaterThan(0xF8);
    }

    @Test
    void a_name_without_a_letter_that_can_be_drawn_has_no_picture() {
        assertThat(painter.paint(poster(Milestone.SIGNED, "🎉", "€1"))).isEmpty();
        assertThat(painter.paint(poster(Milestone.SIGNED, "\uE000 \uDB80\uDC00", "€1")))
                .isEmpty();
    }

    @Test
    void a_chart_of_any_size_is_drawn_the_same_each_time() throws IOException {
        for (Chart chart : SampleDigests.charts().values()) {
            byte[] picture = painter.paint(chart).orElseThrow();

            assertThat(Painter.create().paint(chart)).contains(picture);
            assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth())
                    .isEqualTo(1200);
            assertThat(picture).hasSizeLessThan(300_000);
        }
    }

    @Test
    void bars_differ_without_their_colours() {
        assertThat(Bars.HATCHED.fill()).isInstanceOf(TexturePaint.class);
        assertThat(Bars.DOTTED.fill()).isInstanceOf(TexturePaint.class);
        assertThat(Bars.FULL.fill()).isInstanceOf(Color.class);
    }

    /** As a printer without colours prints them. */
    @Test
    void columns_of_both_kinds_differ_on_a_grey_picture() throws IOException {
        Chart week = SampleDigests.charts().get("digest-week-en");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(painter.paint(week).orElseThrow()));

        // Where the first week's columns stand, within their edges and below the lower one's top.
        Set<Integer> said = greys(picture, 56, 70);
        Set<Integer> real = greys(picture, 82, 96);

        assertThat(real).as("full").hasSize(1);
        assertThat(said).as("hatched").contains(255);
        assertThat(said.stream().mapToInt(Integer::intValue).min().orElseThrow())
                .as("its lines")
                .isLessThan(160);
    }

    @Test
    void a_machine_without_fonts_has_no_pictures() {
        List<Error> seen = List.of(
                new NoClassDefFoundError("Could not initialize class sun.awt.X11FontManager"),
                new InternalError("java.lang.reflect.InvocationTargetException"),
                new Error("Probable fatal error: No physical fonts found."));

        for (Error error : seen) {
            Painter blind = new Painter(() -> {
                throw error;
            });
            assertThat(blind.paint(poster(Milestone.SIGNED, "Acme", "€1"))).isEmpty();
        }
    }

    @Test
    void the_bar_is_as_long_as_the_progress() throws IOException {
        int half = gold(image(progress(0.5)));

        assertThat(half).isBetween(530, 540);
        assertThat(gold(image(progress(1.0)))).isBetween(1065, 1072);
        assertThat(gold(image(progress(0.0)))).isZero();
    }

    private BufferedImage image(Poster poster) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(painter.paint(poster).orElseThrow()));
    }

    private static Poster poster(Milestone milestone, String customer, String amount) {
        return new Poster(
                new DealId(142),
                milestone,
                "Signed",
                customer,
                Optional.of(amount),
                Optional.of("Jan and Fatima"),
                "4 of 10 this week",
                Optional.of(0.4));
    }

    private static Poster progress(double done) {
        return new Poster(
                new DealId(142),
                Milestone.SIGNED,
                "Signed",
                "Acme",
                Optional.empty(),
                Optional.empty(),
                "4 of 10 this week",
                Optional.of(done));
    }

    /** How many pixels of the bar are of its colour. */
    private static int gold(BufferedImage picture) {
        int many = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            many += (picture.getRGB(x, 573) & 0xFFFFFF) == 0xFDE68A ? 1 : 0;
        }
        return many;
    }

    /** Which greys there are in the lowest parts of the columns from {@code left} until {@code right}. */
    private static Set<Integer> greys(BufferedImage picture, int left, int right) {
        Set<Integer> greys = new TreeSet<>();
        for (int x = left; x < right; x++) {
            for (int y = 520; y < 546; y++) {
                Color colour = new Color(picture.getRGB(x, y));
                greys.add((int)
                        Math.round(0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()));
            }
        }
        return greys;
    }

    private static int brightest(BufferedImage picture, int left, int right, int top, int bottom) {
        int brightest = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                int rgb = picture.getRGB(x, y);
                int least = Math.min(rgb & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb >> 16 & 0xFF));
                brightest = Math.max(brightest, least);
            }
        }
        return brightest;
    }
}
