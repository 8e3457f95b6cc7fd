package it.consuntivo.planted.cli;

import it.consuntivo.planted.store.Shelf;

/** The cli has nothing to store. */
public interface CommandThatStores {
    Shelf shelf();
}
