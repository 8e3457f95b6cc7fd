/**
 * Orders: the eight steps of the main job, their restart and their history. Takes an exercise and places; leaves a
 * published set and a run in the history.
 *
 * <p>{@code registerWorkbooks → readWorkbooks → checkSubmissions → scoreBody → writeTables → writeReport →
 * returnFindings → publish}. Each step reads what its predecessors stored, and doing it twice changes nothing.
 */
@NullMarked
package it.consuntivo.job;

import org.jspecify.annotations.NullMarked;
