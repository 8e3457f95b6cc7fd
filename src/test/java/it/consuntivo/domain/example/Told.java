package it.consuntivo.domain.example;

import it.consuntivo.domain.finding.Finding;
import java.util.Collection;
import java.util.stream.Collectors;

/** Findings on one line, such as {@code D13 K1 FIN F1 (2; 4)}: code, cell, unit, objective, arguments. */
public final class Told {
    private Told() {}

    public static String of(Finding finding) {
        String told = "%s %s %s %s"
                .formatted(
                        finding.code().id(),
                        orDash(finding.origin().cell()),
                        finding.unit().orElse("-"),
                        finding.objective().orElse("-"));
        return finding.arguments().isEmpty() ? told : told + " (" + String.join("; ", finding.arguments()) + ")";
    }

    /** Findings in their order, joined by a plus; a dash when there are none. */
    public static String all(Collection<Finding> findings) {
        return orDash(findings.stream().map(Told::of).collect(Collectors.joining(" + ")));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
