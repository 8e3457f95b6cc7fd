package it.consuntivo.planted.intake;

import it.consuntivo.planted.store.Shelf;

/** Adapters do not know each other; here they even close a circle. */
public interface InboxThatStores {
    Shelf shelf();
}
