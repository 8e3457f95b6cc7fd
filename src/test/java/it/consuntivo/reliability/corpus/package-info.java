/** Workbooks that nobody here wrote, and legal but unusual ones of our own making. */
@NullMarked
package it.consuntivo.reliability.corpus;

import org.jspecify.annotations.NullMarked;
