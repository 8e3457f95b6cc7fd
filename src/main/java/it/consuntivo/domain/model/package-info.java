/**
 * The nouns: what a body sets out for a year ({@link it.consuntivo.domain.model.Exercise}), what its units declare
 * ({@link it.consuntivo.domain.model.WorkbookFacts}) and where each word of it stands
 * ({@link it.consuntivo.domain.model.Origin}). Immutable values that refuse nonsense at birth; nothing here reads a
 * file, a clock or a locale.
 */
package it.consuntivo.domain.model;
