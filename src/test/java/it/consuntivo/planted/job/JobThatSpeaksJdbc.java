package it.consuntivo.planted.job;

import org.springframework.jdbc.core.simple.JdbcClient;

/** JDBC is spoken in the store only. */
public interface JobThatSpeaksJdbc {
    JdbcClient client();
}
