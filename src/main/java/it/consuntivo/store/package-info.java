/**
 * Remembers: what passes between the steps of a run, and what earlier runs left. Takes values of the domain; keeps them
 * in HSQLDB beside the job repository, in the same transactions. The only room that speaks SQL.
 */
@NullMarked
package it.consuntivo.store;

import org.jspecify.annotations.NullMarked;
