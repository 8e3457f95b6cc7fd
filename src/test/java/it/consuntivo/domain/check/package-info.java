/** The rules by example. */
@NullMarked
package it.consuntivo.domain.check;

import org.jspecify.annotations.NullMarked;
