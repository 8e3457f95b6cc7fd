/**
 * The rules. Takes what was read; leaves findings, and checked submissions for those that have no error. One rule, one
 * class; each looks at one unit's submission and says all that it finds.
 */
package it.consuntivo.domain.check;
