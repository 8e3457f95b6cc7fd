package it.consuntivo.planted.publish.json;

import org.commonmark.node.Node;

/** Markdown is read in publish.narrative only. */
public interface JsonThatReadsMarkdown {
    Node text();
}
