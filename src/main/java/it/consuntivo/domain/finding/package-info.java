/**
 * What can be wrong with what a unit submits. A finding is a value: a stable code, the place, and what was found there;
 * its words are chosen where it is shown.
 */
package it.consuntivo.domain.finding;
