package it.consuntivo.planted.domain.model;

import org.slf4j.Logger;

/** The domain imports java only. */
public interface NounThatLogs {
    Logger log();
}
