/** Examples of exercises and workbooks, one line of text for each thing, saying only what matters to a test. */
@NullMarked
package it.consuntivo.domain.example;

import org.jspecify.annotations.NullMarked;
