/** The nouns by example. */
@NullMarked
package it.consuntivo.domain.model;

import org.jspecify.annotations.NullMarked;
