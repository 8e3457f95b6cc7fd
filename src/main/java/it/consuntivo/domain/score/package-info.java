/**
 * The sums. Exact fractions inside, rounded only to print; takes what the checks let through, leaves the figures of
 * every table.
 */
package it.consuntivo.domain.score;
