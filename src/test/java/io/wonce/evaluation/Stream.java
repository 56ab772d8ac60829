package io.wonce.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A made-up workspace's past.
 *
 * @param messages in the order of time
 * @param orders numbers of the sales that were won
 * @param cancelled numbers of those that were cancelled later
 */
record Stream(List<Told> messages, Set<String> orders, Set<String> cancelled) {}
