package it.consuntivo.planted.cli;

/** Breaks no rule. */
public interface Command {}
