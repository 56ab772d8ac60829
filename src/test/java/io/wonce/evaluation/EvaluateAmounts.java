package io.wonce.evaluation;

import io.wonce.domain.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;

/** Measures amounts on the corpus of other projects' cases. */
final class EvaluateAmounts {
    EvaluateAmounts(Reader reader, boolean errors) {}

    void file(Path file) throws IOException {}
}
