/** Small damages to good workbooks: refused, or read as they are; never something else in silence. */
@NullMarked
package it.consuntivo.reliability.mutation;

import org.jspecify.annotations.NullMarked;
