/** The report on a year under way: the state of things at a date, in which nothing is evaluated. */
@NullMarked
package it.consuntivo.publish.monitoring;

import org.jspecify.annotations.NullMarked;
