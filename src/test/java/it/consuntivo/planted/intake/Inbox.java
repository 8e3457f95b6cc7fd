package it.consuntivo.planted.intake;

/** Breaks no rule. */
public interface Inbox {}
