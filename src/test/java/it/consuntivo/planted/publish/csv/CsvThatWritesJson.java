package it.consuntivo.planted.publish.csv;

import tools.jackson.databind.json.JsonMapper;

/** JSON is written in publish.json only. */
public interface CsvThatWritesJson {
    JsonMapper mapper();
}
