package io.wonce.evaluation;

/** How unkind a generated stream is; all figures are chances. */
enum Level {
    NORMAL,
    HARD;

    /** A customer looks like another one. */
    double lookalike() {
        return either(0.12, 0.3);
    }

    /** A customer orders again. */
    double repeat() {
        return either(0.3, 0.5);
    }

    /** A repeat order is called one. */
    double hinted() {
        return either(0.75, 0.5);
    }

    /** A repeat order has the same amount. */
    double sameAmount() {
        return either(0.05, 0.25);
    }

    /** An order has a price of the list, which others pay too. */
    double listed() {
        return either(0.2, 0.35);
    }

    /** A repeat order follows within days. */
    double soon() {
        return either(0.05, 0.15);
    }

    /** A name is misspelt. */
    double typo() {
        return either(0.06, 0.15);
    }

    /** A name is shortened. */
    double shortened() {
        return either(0.25, 0.45);
    }

    /** A message is all in lower case. */
    double careless() {
        return either(0.05, 0.15);
    }

    /** A later milestone is told without the customer's name. */
    double nameless() {
        return either(0.1, 0.22);
    }

    /** A cheer has neither name, thread nor amount. */
    double bare() {
        return either(0.02, 0.05);
    }

    /** A colleague tells it once more. */
    double echo() {
        return either(0.12, 0.25);
    }

    /** The close is told in the thread of another customer's order. */
    double elsewhere() {
        return either(0.02, 0.05);
    }

    /** Somebody else than the customer's rep tells it. */
    double standIn() {
        return either(0.08, 0.15);
    }

    /** Nobody tells of an order until its bill leaves. */
    double silent() {
        return either(0.02, 0.05);
    }

    /** The next step is taken within hours, as where an order is billed at once. */
    double atOnce() {
        return 0.12;
    }

    /** The amount changes between the first hope and the signature. */
    double negotiated() {
        return either(0.06, 0.15);
    }

    /** The order is billed in parts. */
    double inParts() {
        return either(0.1, 0.2);
    }

    private double either(double normal, double hard) {
        return this == NORMAL ? normal : hard;
    }
}
