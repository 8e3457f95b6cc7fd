package it.consuntivo.publish.files;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.Received;
import it.consuntivo.publish.text.ReceiptText;
import it.consuntivo.publish.xlsx.ReturnedWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** By the name of the file received, what goes back for it. */
    Map<String, List<Deliverable>> byFile() throws IOException {
        Map<String, List<Deliverable>> all = new LinkedHashMap<>();
        for (Received received : publication.received()) {
            all.put(received.file().name(), of(received));
        }
        return all;
    }

    private List<Deliverable> of(Received received) throws IOException {
        String file = received.file().name();
        List<Deliverable> own = new ArrayList<>();
        own.add(new Deliverable(names.of(file, ".txt"), (with, target) -> ReceiptText.write(with, received, target)));
        if (findings.containsKey(file)) {
            ReturnedWorkbook noted = noted(received, findings.getOrDefault(file, List.of()));
            own.add(new Deliverable(names.of(file, noted.ending()), (with, target) -> noted.write(target)));
        }
        return own;
    }

    private ReturnedWorkbook noted(Received received, List<Finding> found) throws IOException {
        var language = publication.exercise().output().language();
        return received.isOpened()
                ? new ReturnedWorkbook(received.copy(), found, language)
                : ReturnedWorkbook.unopened(found, language);
    }
}
