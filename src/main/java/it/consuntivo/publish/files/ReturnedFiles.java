package it.consuntivo.publish.files;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.Received;
import it.consuntivo.publish.text.ReceiptText;
import it.consuntivo.publish.xlsx.ReturnedWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What goes back to the units: of every file a receipt, and of each with something to tell the file itself, noted. */
final class ReturnedFiles {
    private final Publication publication;
    private final ReturnedNames names;
    private final Map<String, List<Finding>> findings;

    ReturnedFiles(Publication publication) {
        this.publication = publication;
        this.names = new ReturnedNames(publication.received().stream()
                .map(received -> received.file().name())
                .toList());
        this.findings = publication.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.origin().workbook()));
    }

    List<Deliverable> all() throws IOException {
        List<Deliverable> all = new ArrayList<>();
        for (Received received : publication.received()) {
            String file = received.file().name();
            all.add(new Deliverable(
                    names.of(file, ".txt"), (with, target) -> ReceiptText.write(with, received, target)));
            if (findings.containsKey(file)) {
                ReturnedWorkbook noted = noted(received, findings.getOrDefault(file, List.of()));
                all.add(new Deliverable(names.of(file, noted.ending()), (with, target) -> noted.write(target)));
            }
        }
        return all;
    }

    private ReturnedWorkbook noted(Received received, List<Finding> found) throws IOException {
        var language = publication.exercise().output().language();
        return received.isOpened()
                ? new ReturnedWorkbook(received.copy(), found, language)
                : ReturnedWorkbook.unopened(found, language);
    }
}
