package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.page.Imprint;
import it.consuntivo.publish.pdf.page.Press;
import it.consuntivo.publish.text.FindingTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The consolidated report that council and citizens read: {@code relazione-performance.pdf}. */
public final class ReportPdf {
    public void write(Publication publication, Path target) throws IOException {
        FindingTexts words = new FindingTexts(publication.exercise().output().language());
        Account account = new Account(publication);
        List<Section> sections = sections(account, new Narrative(account), words);
        Press.print(imprint(account), book -> sections.forEach(section -> section.write(book)), target);
    }

    private static List<Section> sections(Account account, Narrative narrative, FindingTexts words) {
        return List.of(
                new Cover(account),
                new Brief(account, narrative),
                new Premise(narrative),
                new Cycle(narrative),
                new Plan(narrative),
                new StrategicProgrammes(account, narrative),
                new OtherStrategic(account, narrative),
                new OrdinaryObjectives(account, narrative),
                new Missions(account, narrative),
                new Deviations(account, narrative),
                new Resources(account, narrative),
                new Comparison(account, narrative),
                new IndividualEvaluation(account, narrative),
                new Signature(account),
                new Method(account, narrative),
                new FindingsAnnex(account, words),
                new WorkbooksAnnex(account),
                new DecisionsAnnex(account, words));
    }

    private static Imprint imprint(Account account) {
        return new Imprint(
                account.exercise().body(),
                account.title(),
                mark(account),
                new Provisional(account).band(),
                identity(account),
                account.date());
    }

    private static Optional<String> mark(Account account) {
        return account.isDraft() ? Optional.of("Bozza") : Optional.empty();
    }

    /** The same inputs make the same document. */
    private static String identity(Account account) {
        String inputs = account.publication().deliveries().stream()
                .map(Delivery::file)
                .map(InputFile::sha256)
                .collect(Collectors.joining(" "));
        return account.exercise().name() + " " + account.exercise().fingerprint() + " " + inputs;
    }
}
