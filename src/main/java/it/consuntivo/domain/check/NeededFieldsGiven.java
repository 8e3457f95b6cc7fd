package it.consuntivo.domain.check;

import static it.consuntivo.domain.model.ObjectiveType.OTHER_STRATEGIC;
import static it.consuntivo.domain.model.ObjectiveType.PERFORMANCE;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every objective says what it is about, in as many columns as its type needs. */
final class NeededFieldsGiven implements ObjectiveCheck {
    private record Need(Code code, Field field, Function<Objective, Optional<?>> value, Predicate<Objective> needed) {}

    private static final List<Need> NEEDS = List.of(
            new Need(Code.TEXT_MISSING, Field.TEXT, Objective::text, objective -> true),
            new Need(Code.MISSION_MISSING, Field.MISSION, Objective::mission, o -> o.type() == PERFORMANCE),
            new Need(Code.PROGRAMME_MISSING, Field.PROGRAMME, Objective::programme, o -> o.type() == PERFORMANCE),
            new Need(Code.AIM_MISSING, Field.STRATEGIC_AIM, Objective::strategicAim, o -> o.type() == PERFORMANCE),
            new Need(Code.CATEGORY_MISSING, Field.CATEGORY, Objective::category, o -> o.type() == OTHER_STRATEGIC));

    @Override
    public Stream<Finding> judge(Objective objective) {
        return NEEDS.stream()
                .filter(need -> need.needed().test(objective))
                .filter(need -> need.value().apply(objective).isEmpty())
                .map(need -> ObjectiveCheck.finding(need.code(), objective, need.field()));
    }
}
