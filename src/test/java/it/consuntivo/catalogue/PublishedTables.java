package it.consuntivo.catalogue;

import it.consuntivo.catalogue.Composite.Reported;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import java.util.List;

/** The tables of the published report as somebody pastes them: titles, broken headings, totals, notes and all. */
final class PublishedTables {
    private static final String HEADER =
            "Settore/servizio|Missi-\\none|Programma|Ob. strategico|Ob. operativo|Peso|Risultato finale 2024\n";
    private static final String ORDINARY =
            """

            [Ordinari]
            PIANO DEGLI OBIETTIVI DI MIGLIORAMENTO ED ORDINARI

            SETTORE|numero obiettivi||peso|risultato minimo atteso|risultato conseguito|valutazione
            |assegnati|conseguiti||||
            :merge A3:A4
            :merge B3:C3
            :merge D3:D4
            :merge E3:E4
            Servizi alla Persona|14|14|100|85%|'100,00%|100
            Servizi Finanziari|44|44|100|85%|'100,00%|100
            Servizi Istituzionali|23|23|100|85%|'100,00%|100
            Servizi Tecnici (*)|37|34|100|85%|'91,89%|100
            Servizi Culturali|28|28|100|85%|'100,00%|100
            SERVIZI
            Polizia Locale|5|5|100|85%|'100,00%|100
            Intero Comune|151|148|100|85%|'98,01%|100
            (*) un obiettivo ordinario è stato escluso per ragioni sopravvenute
            """;

    private PublishedTables() {}

    static String drawn(Exercise sample) {
        StringBuilder rows =
                new StringBuilder("[Piano della performance]\nPIANO DELLA PERFORMANCE 2024 - 2026\n\n" + HEADER);
        List<Reported> performance = Composite.reported(sample).stream()
                .filter(each -> each.plan().type() == ObjectiveType.PERFORMANCE)
                .toList();
        for (Reported each : performance) {
            rows.append(row(each));
            if (each.plan().codeOrNumber().equals("SFIN-P-04")) {
                rows.append(HEADER);
            }
        }
        return rows + "TOTALE|||||'100|'100\n% raggiungimento obiettivi||||||'100,00%" + ORDINARY;
    }

    private static String row(Reported each) {
        return "%s|%s –|%s|%s|%s|%s|'4,00\n"
                .formatted(
                        each.unit(),
                        each.mission(),
                        each.programme(),
                        each.plan().strategicAim().orElse(""),
                        each.plan().text(),
                        each.plan().unit().equals("SPER") && each.plan().number() == 1 ? "'4,0" : "'4,00");
    }

    /** The exercise of a body that has no plan in a file. */
    static Exercise withoutPlan(Exercise sample) {
        return new Exercise(
                sample.name(),
                sample.body(),
                sample.year(),
                sample.phase(),
                sample.planTitle(),
                List.of(),
                sample.rules(),
                sample.units(),
                sample.categories(),
                sample.acts(),
                sample.previousYears(),
                sample.headerAliases(),
                sample.report(),
                sample.output(),
                sample.openData(),
                sample.catalogue(),
                sample.decisions(),
                sample.fingerprint());
    }
}
