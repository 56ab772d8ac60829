/** A Teams to test against: a connector over real HTTP on this machine that refuses what Teams refuses, and people who talk. */
@NullMarked
package io.wonce.teams.fake;

import org.jspecify.annotations.NullMarked;
