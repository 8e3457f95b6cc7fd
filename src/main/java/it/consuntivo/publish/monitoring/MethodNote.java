package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.score.Stage;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Term;
import java.util.Arrays;

/** What the words mean, and what this document does not say. */
record MethodNote(StateOfThings state) {
    void write(Book book) {
        book.chapter(state.say("method.title"));
        book.text(state.say("method.evaluation"));
        book.text(state.say("method.stages"));
        book.terms(Arrays.stream(Stage.values())
                .map(stage -> new Term(state.say("stage." + stage), state.say("meaning." + stage)))
                .toList());
        book.text(state.say("method.attained"));
        book.text(state.say("method.limits"));
        book.text(state.say("method.resources"));
    }
}
