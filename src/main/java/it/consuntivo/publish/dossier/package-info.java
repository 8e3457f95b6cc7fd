/**
 * The validation dossier: for each criterion by which the evaluation board validates the report, the evidence that the
 * run has, and room for what only people can judge.
 */
@NullMarked
package it.consuntivo.publish.dossier;

import org.jspecify.annotations.NullMarked;
