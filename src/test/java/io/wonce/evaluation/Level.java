package io.wonce.evaluation;

/** How unkind a generated stream is. */
enum Level {
    NORMAL(0.12, 0.3, 0.75, 0.06, 0.1, 0.25, 0.02, 0.05),
    HARD(0.3, 0.5, 0.5, 0.15, 0.22, 0.45, 0.05, 0.25);

    /** Share of customers that look like another one. */
    final double lookalike;
    /** Chance that a customer orders again. */
    final double repeat;
    /** Chance that a repeat order is called one. */
    final double hinted;
    /** Chance that a name is misspelt. */
    final double typo;
    /** Chance that a later milestone is told without the customer's name. */
    final double nameless;
    /** Chance that the name is shortened. */
    final double shortened;
    /** Chance of a cheer without name, thread or amount. */
    final double bare;
    /** Chance that a repeat order has the same amount. */
    final double sameAmount;

    Level(
            double lookalike,
            double repeat,
            double hinted,
            double typo,
            double nameless,
            double shortened,
            double bare,
            double sameAmount) {
        this.lookalike = lookalike;
        this.repeat = repeat;
        this.hinted = hinted;
        this.typo = typo;
        this.nameless = nameless;
        this.shortened = shortened;
        this.bare = bare;
        this.sameAmount = sameAmount;
    }
}
