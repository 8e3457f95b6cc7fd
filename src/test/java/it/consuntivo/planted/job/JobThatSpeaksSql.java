package it.consuntivo.planted.job;

import java.sql.Connection;

/** SQL is spoken in the store only. */
public interface JobThatSpeaksSql {
    Connection connection();
}
