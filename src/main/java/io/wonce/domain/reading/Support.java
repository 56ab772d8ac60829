package io.wonce.domain.reading;

/**
 * What makes it likely that a message is about an order at all.
 *
 * @param name how likely a customer is named, from 0 to 1
 * @param money how plainly an amount is written, from 0 to 1
 * @param references how many numbers of orders and the like are written
 * @param isAskedThroughout whether the message consists of nothing but questions
 */
record Support(double name, double money, int references, boolean isAskedThroughout) {
    double weight() {
        return 1.0 * name + 1.0 * money + (references > 0 ? 0.5 : 0);
    }
}
