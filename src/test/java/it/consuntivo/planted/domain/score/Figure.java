package it.consuntivo.planted.domain.score;

/** Breaks no rule. */
public interface Figure {}
