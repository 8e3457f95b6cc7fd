package it.consuntivo.planted.domain.finding;

/** Breaks no rule. */
public interface Note {}
