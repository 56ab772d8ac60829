package io.wonce.picture;

import io.wonce.words.Drawing;
import io.wonce.words.SampleDigests;
import io.wonce.words.SamplePosters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Draws every sample into a folder, to be looked at. */
final class PaintSamples {
    private PaintSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Painter painter = Painter.create();
        Map<String, Drawing> samples = new LinkedHashMap<>(SamplePosters.all());
        samples.putAll(SampleDigests.charts());
        for (Map.Entry<String, Drawing> sample : samples.entrySet()) {
            Optional<byte[]> picture = painter.paint(sample.getValue());
            if (picture.isPresent()) {
                Files.write(folder.resolve(sample.getKey() + ".png"), picture.get());
            }
        }
    }
}
