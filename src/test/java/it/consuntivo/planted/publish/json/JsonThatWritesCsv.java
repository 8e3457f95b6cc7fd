package it.consuntivo.planted.publish.json;

import org.apache.commons.csv.CSVPrinter;

/** CSV is written in publish.csv only. */
public interface JsonThatWritesCsv {
    CSVPrinter printer();
}
