package it.consuntivo.planted.store;

import it.consuntivo.planted.publish.Poster;

/** Adapters do not know each other. */
public interface ShelfThatPublishes {
    Poster poster();
}
