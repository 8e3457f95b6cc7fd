package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.publish.pdf.page.Book;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Place, date and room to sign. That someone has signed is not for a program to say. */
record Signature(Account account) implements Section {
    @Override
    public void write(Book book) {
        Report report = account.exercise().report();
        String placed = Stream.of(report.place(), report.date().map(Italian::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (report.signatory().isPresent()) {
            book.roomToSign(placed, name(report.signatory().get()), "Spazio per la firma");
        } else if (!placed.isEmpty()) {
            book.text(placed);
        }
    }

    private static String name(Report.Signatory signatory) {
        return Stream.concat(Stream.of(signatory.role()), signatory.name().stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
