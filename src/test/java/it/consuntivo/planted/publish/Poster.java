package it.consuntivo.planted.publish;

/** Breaks no rule. */
public interface Poster {}
