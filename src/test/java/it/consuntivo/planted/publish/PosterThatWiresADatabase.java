package it.consuntivo.planted.publish;

import javax.sql.DataSource;

/** A data source is wired in the job only. */
public interface PosterThatWiresADatabase {
    DataSource source();
}
