package it.consuntivo.catalogue;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.PlannedObjective;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that the seven units of the sample report, drawn on one sheet in a manner of one's own: the plan's objectives, all
 * achieved but three ordinary ones of Servizi Tecnici, of which one more was excluded.
 *
 * @param header of the sheet
 * @param row draws one objective
 */
record Composite(String header, Function<Reported, String> row) {
    private static final String EXCLUDED = "STEC-O-15";
    private static final List<String> MISSED = List.of("STEC-O-13", "STEC-O-26", "STEC-O-37");
    /** An objective and what became of it. */
    record Reported(PlannedObjective plan, String unit) {
        boolean isExcluded() {
            return plan.codeOrNumber().equals(EXCLUDED);
        }

        boolean isMissed() {
            return MISSED.contains(plan.codeOrNumber());
        }

        String type() {
            return switch (plan.type()) {
                case PERFORMANCE -> "Performance";
                case OTHER_STRATEGIC -> "Altro strategico";
                case ORDINARY -> "Ordinario";
            };
        }

        String reason() {
            return isExcluded() ? "Finanziamento non concesso" : isMissed() ? "Gara deserta" : "";
        }

        String mission() {
            return plan.mission().orElse("");
        }

        String programme() {
            return plan.programme().orElse("");
        }

        String outcome(String yes, String no) {
            return isExcluded() ? "escluso" : isMissed() ? no : yes;
        }
    }

    String drawn(Exercise exercise, Predicate<Reported> which) {
        return header + "\n"
                + reported(exercise).stream().filter(which).map(row).collect(Collectors.joining("\n"));
    }

    static List<Reported> reported(Exercise exercise) {
        return exercise.plan().stream()
                .map(plan -> new Reported(
                        plan, exercise.unit(plan.unit()).orElseThrow().name()))
                .toList();
    }
}
