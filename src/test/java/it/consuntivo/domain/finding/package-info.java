/** What is told, and how much of it. */
@NullMarked
package it.consuntivo.domain.finding;

import org.jspecify.annotations.NullMarked;
