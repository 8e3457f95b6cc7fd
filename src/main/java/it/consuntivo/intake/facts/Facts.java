package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Findings;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.ResourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What has been read of a workbook so far. */
final class Facts {
    final TreeSet<String> units = new TreeSet<>();
    final List<Objective> objectives = new ArrayList<>();
    final List<Counts> counts = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<ResourceLine> resources = new ArrayList<>();
    final Findings findings = new Findings();
    final List<Liberty> liberties = new ArrayList<>();
    private final Set<Liberty> toldOnce = new HashSet<>();
    private boolean marksTold;
    private final Map<String, Integer> lastNumber = new HashMap<>();

    void liberty(Liberty.Kind kind, Origin origin, String found, String readAs) {
        liberties.add(new Liberty(kind, origin, found, readAs));
    }

    /** A liberty that is told once for all rows of a sheet. */
    void libertyOnce(Liberty.Kind kind, Origin origin, String found, String readAs) {
        var liberty = new Liberty(kind, origin, found, readAs);
        if (toldOnce.add(liberty)) {
            liberties.add(liberty);
        }
    }

    /** Whether nobody has been told yet how marks are read; once for a workbook is enough. */
    boolean marksAreNews() {
        boolean news = !marksTold;
        marksTold = true;
        return news;
    }

    /** The place of the next objective among those of its unit and type, from 1. */
    int nextNumber(String unit, ObjectiveType type) {
        return lastNumber.merge(unit + " " + type, 1, Integer::sum);
    }
}
