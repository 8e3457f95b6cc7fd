package it.consuntivo.planted.domain.model;

/** A name says what a thing is in the domain. */
public interface NounHelper {}
