package it.consuntivo.planted.domain.check;

/** Breaks no rule. */
public interface Question {}
