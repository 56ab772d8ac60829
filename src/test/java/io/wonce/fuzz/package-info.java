/** Inputs that nobody would write, made up by a seed: nothing of Wonce may break, hang or swell by them. */
package io.wonce.fuzz;
