/**
 * A second reader of workbooks, written from ECMA-376 with nothing but the JDK, to hold the product's reader against. It
 * would rather refuse than guess.
 */
@NullMarked
package it.consuntivo.reliability.strict;

import org.jspecify.annotations.NullMarked;
