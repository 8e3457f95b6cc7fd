package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.MissionCatalogue;

/** Missions and programmes as they are written into a template: {@code 12 - Diritti sociali}. */
final class BudgetTexts {
    private final MissionCatalogue catalogue;

    BudgetTexts(MissionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String mission(String code) {
        return catalogue.missionName(code).map(name -> code + " - " + name).orElse(code);
    }

    String programme(String mission, String code) {
        return catalogue
                .programme(mission, code)
                .map(entry -> code + " - " + entry.programmeName())
                .orElse(code);
    }
}
