package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What the reader learned from labelled messages.
 *
 * @param kinds one outcome for each of {@link #KINDS}
 * @param milestones one outcome for none, then one for each of {@link #MILESTONES}
 * @param customers one outcome: how likely a row of tokens is the customer's name
 * @param amounts one outcome: how likely a number is what the order is worth
 * @param calibration makes probabilities of what {@code kinds} gives
 */
record ReadingModel(
        LinearModel kinds,
        LinearModel milestones,
        LinearModel customers,
        LinearModel amounts,
        Calibration calibration) {
    /** What each outcome of {@code kinds} stands for. */
    static final List<Kind> KINDS = List.of(Kind.WIN, Kind.EXPECTED, Kind.LOST, Kind.NONE);
    /** What the outcomes of {@code milestones} after the first stand for; the first is none. */
    static final List<Milestone> MILESTONES =
            List.of(Milestone.VERBAL, Milestone.SIGNED, Milestone.ORDERED, Milestone.INVOICED, Milestone.PAID);

    /** What a model and the program must agree on: the form of the file and what each outcome stands for. */
    static final String MADE_FOR = "form 3, kinds " + KINDS + ", milestones " + MILESTONES;

    /** The resource beside this class. */
    static final String FILE = "reader.model";

    private static final int BLOCK = 64 * 1024;

    /** Loads the model that ships with the program. */
    static ReadingModel load() {
        try (InputStream stream = ReadingModel.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the reader's model " + FILE + " is missing from the program");
            }
            return read(stream).calibrated(Calibration.load());
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's model " + FILE + " cannot be read", e);
        }
    }

    /** Reads a model in the form in which the trainer writes it: {@link #MADE_FOR}, then its four parts; packed, as text. */
    static ReadingModel read(InputStream stream) throws IOException {
        ModelBytes in = new ModelBytes(unpacked(stream));
        String madeFor = in.nextText();
        if (!madeFor.equals(MADE_FOR)) {
            throw new IllegalStateException("the reader's model is made for \"" + madeFor + "\", the program for \""
                    + MADE_FOR + "\": run mvn -B -Ptrain test");
        }
        return new ReadingModel(
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                Calibration.NONE);
    }

    private ReadingModel calibrated(Calibration fitted) {
        return new ReadingModel(kinds, milestones, customers, amounts, fitted);
    }

    /** In whole blocks: asked for byte by byte, streams upon streams take longer to unpack than all the rest of the reader takes to load. */
    static byte[] unpacked(InputStream stream) throws IOException {
        byte[] packed = Base64.getMimeDecoder().decode(stream.readAllBytes());
        return new GZIPInputStream(new ByteArrayInputStream(packed), BLOCK).readAllBytes();
    }
}
