/**
 * Campaigns against the whole program as its users run it: killed, starved of disk, frozen, disturbed. After each fault
 * it has to come to the same results by itself. What is drawn at random is drawn from a seed that is printed and can be
 * given: {@code -Dcrash.seed=…}.
 */
@NullMarked
package it.consuntivo.reliability;

import org.jspecify.annotations.NullMarked;
