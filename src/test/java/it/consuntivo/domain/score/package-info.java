/** The sums by example. */
@NullMarked
package it.consuntivo.domain.score;

import org.jspecify.annotations.NullMarked;
