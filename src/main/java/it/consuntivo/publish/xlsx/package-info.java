/**
 * Workbooks that go to the units: their own, returned with notes, and the templates they fill in. Takes findings, or an
 * exercise; leaves workbooks with the same bytes for the same content, at any hour and on any machine.
 */
@NullMarked
package it.consuntivo.publish.xlsx;

import org.jspecify.annotations.NullMarked;
