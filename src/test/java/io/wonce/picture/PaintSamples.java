package io.wonce.picture;

import io.wonce.words.Poster;
import io.wonce.words.SamplePosters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Draws every sample into a folder, to be looked at. */
final class PaintSamples {
    private PaintSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Painter painter = Painter.create();
        for (Map.Entry<String, Poster> sample : SamplePosters.all().entrySet()) {
            Optional<byte[]> picture = painter.paint(sample.getValue());
            if (picture.isPresent()) {
                Files.write(folder.resolve(sample.getKey() + ".png"), picture.get());
            }
        }
    }
}
