package it.consuntivo.planted.store;

/** Breaks no rule. */
public interface Shelf {}
