package io.wonce.evaluation;

/** From which names and phrases a stream is made: what is tuned on the one is measured on the other. */
enum Vocabulary {
    TUNING,
    MEASURING;

    Sections names() {
        return Sections.load(folder() + "/names.txt");
    }

    Sections phrases() {
        return Sections.load(folder() + "/phrases.txt");
    }

    private String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
