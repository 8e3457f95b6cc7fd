package it.consuntivo.planted.publish;

import org.springframework.jdbc.core.simple.JdbcClient;

/** JDBC is spoken in the store, and wired in the job. */
public interface PosterThatSpeaksJdbc {
    JdbcClient client();
}
