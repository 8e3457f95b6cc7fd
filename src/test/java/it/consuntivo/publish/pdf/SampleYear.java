package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.check.DecisionUse;
import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.Exclusion;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.domain.score.ListedObjective;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The published year 2024 of the source report, to be bent by each test as it needs. */
public final class SampleYear {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String body = "Comune di Sondrio";
    boolean weightsAreWhole = true;
    Rules rules = rules(Denominator.NET, Rules.BelowMinimum.UNDECIDED);
    Report report = report(Report.Status.APPROVED, Map.of());
    final List<Unit> units = new ArrayList<>();
    final List<UnitStanding> standings = new ArrayList<>();
    final List<Exercise.Category> categories = new ArrayList<>();
    final List<Exercise.Act> acts = new ArrayList<>();
    final List<Exercise.PreviousYear> previousYears = new ArrayList<>();
    final List<PublishedYear> history = new ArrayList<>();
    final List<ScoredObjective> objectives = new ArrayList<>();
    final List<CategoryRow> categoryRows = new ArrayList<>();
    final List<OrdinaryRow> ordinary = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    final List<ScoredIndicator> indicators = new ArrayList<>();
    final List<ResourceRow> resources = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<Delivery> deliveries = new ArrayList<>();
    final List<DecisionUse> decisions = new ArrayList<>();
    final List<MissionCatalogue.Entry> catalogue = new ArrayList<>();

    public static SampleYear published() {
        SampleYear year = new SampleYear();
        year.unit("SPER", "Servizi alla persona")
                .unit("STEC", "Servizi Tecnici")
                .unit("SFIN", "Servizi Finanziari");
        year.unit("SIST", "Servizi Istituzionali")
                .unit("SCUL", "Servizi Culturali")
                .unit("PLOC", "Polizia Locale");
        year.unit("SGEN", "Segretario generale");
        year.planned();
        year.category("MINPEG", "Raggiungimento percentuale minima obiettivi ordinari", 6, 6);
        year.category("INTERSET", "Intersettoriali: nuove risorse, economie di spesa e bandi", 2, 2);
        year.ordinary("SPER", new Tally(14, 0, 0, 0)).ordinary("STEC", new Tally(34, 3, 0, 1));
        year.ordinary("SFIN", new Tally(44, 0, 0, 0)).ordinary("SIST", new Tally(23, 0, 0, 0));
        year.ordinary("SCUL", new Tally(28, 0, 0, 0)).ordinary("PLOC", new Tally(5, 0, 0, 0));
        year.exclusions.add(new Exclusion("STEC", 1, "finanziamento non concesso"));
        year.acts.add(new Exercise.Act("Giunta comunale", "154/2024", "PIAO 2024-2026"));
        year.acts.add(new Exercise.Act("Giunta comunale", "321/2024", "aggiornamento del PIAO 2024-2026"));
        year.findings.add(Finding.of(Code.LABEL_DIFFERS, new Origin("servizi_persona_2024.xlsx", "Strategici", "D5"))
                .about("SPER"));
        return year;
    }

    static Rules rules(Denominator denominator, Rules.BelowMinimum below) {
        Rules.Ordinary ordinary = new Rules.Ordinary(HUNDRED, BigDecimal.valueOf(85), below);
        return new Rules(Rules.Weighting.UNIFORM, denominator, BigDecimal.valueOf(90), ordinary);
    }

    static Report report(Report.Status status, Map<String, String> narrative) {
        Report.Signatory chair =
                new Report.Signatory("Presidente del Nucleo di valutazione", Optional.of("Ada Bianchi"));
        LocalDate day = LocalDate.of(2025, 7, 29);
        return new Report(Optional.of("Sondrio"), Optional.of(day), status, Optional.of(chair), narrative);
    }

    public SampleYear unit(String code, String name) {
        String file = name.toLowerCase(java.util.Locale.ITALIAN).replace(' ', '_') + "_2024.xlsx";
        String hash = "%064x"
                .formatted(new java.math.BigInteger(1, code.getBytes(StandardCharsets.UTF_8)).pow(7))
                .substring(0, 64);
        units.add(new Unit(code, name, Unit.Kind.SECTOR, List.of(), Map.of()));
        standings.add(new UnitStanding(code, State.ACCEPTED, Optional.of(file)));
        deliveries.add(new Delivery(
                new InputFile(file, 20_480, Instant.EPOCH, hash), List.of(code), Delivery.State.ACCEPTED, 0, 0));
        return this;
    }

    /** Of 15 evening services held 12. */
    public SampleYear fallenShort(String unit, String objective) {
        indicators.add(Indicators.fallenShort(unit, objective, "15", "12"));
        return this;
    }

    /** What the performance plan as a whole is expected to reach. */
    public SampleYear expect(int percent) {
        rules = new Rules(rules.weights(), rules.denominator(), BigDecimal.valueOf(percent), rules.ordinary());
        return this;
    }

    /** What became of a unit's workbook. */
    public SampleYear standing(String code, State state) {
        standings.replaceAll(unit -> unit.unit().equals(code) ? new UnitStanding(code, state, unit.workbook()) : unit);
        return this;
    }

    public SampleYear category(String code, String name, int assigned, int achieved) {
        categories.add(new Exercise.Category(code, name));
        Tally tally = new Tally(achieved, assigned - achieved, 0, 0);
        categoryRows.add(new CategoryRow(Optional.of(code), tally, tally.ratio(Denominator.NET)));
        return this;
    }

    public SampleYear ordinary(String unit, Tally tally) {
        ordinary.removeIf(row -> row.unit().equals(Optional.of(unit)));
        ordinary.add(new SampleScore(this).row(Optional.of(unit), tally));
        return this;
    }

    public SampleYear objective(String unit, ObjectiveType type, String text, Outcome outcome, String reason) {
        String code = type.code(unit, objectives.size() + 1);
        Optional<String> why = reason.isEmpty() ? Optional.empty() : Optional.of(reason);
        var listed = new ListedObjective(
                unit,
                code,
                type,
                Optional.empty(),
                Optional.of("01"),
                mission("01"),
                Optional.of("02"),
                Optional.of("Segreteria generale"),
                Optional.of("Migliorare i servizi"),
                text,
                "",
                "",
                0);
        objectives.add(new ScoredObjective(listed, Optional.empty(), outcome, Optional.empty(), why));
        return this;
    }

    private Optional<String> mission(String code) {
        return catalogue.stream()
                .filter(entry -> entry.mission().equals(code))
                .map(MissionCatalogue.Entry::missionName)
                .findFirst();
    }

    private void planned() {
        try (InputStream plan = SampleYear.class.getResourceAsStream("plan-2024.txt")) {
            String text = new String(Objects.requireNonNull(plan).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().map(line -> List.of(line.split("\\|", -1))).forEach(this::planned);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void planned(List<String> cells) {
        String unit = cells.get(0);
        long number =
                objectives.stream().filter(other -> other.unit().equals(unit)).count() + 1;
        catalogue.add(new MissionCatalogue.Entry(cells.get(1), cells.get(2), cells.get(3), cells.get(4), false));
        var listed = new ListedObjective(
                unit,
                unit + "-P-0" + number,
                ObjectiveType.PERFORMANCE,
                Optional.empty(),
                Optional.of(cells.get(1)),
                Optional.of(cells.get(2)),
                Optional.of(cells.get(3)),
                Optional.of(cells.get(4)),
                Optional.of(cells.get(5)),
                cells.get(6),
                "servizi.xlsx",
                "Strategici",
                7);
        objectives.add(
                new ScoredObjective(listed, Optional.empty(), Outcome.ACHIEVED, Optional.empty(), Optional.empty()));
    }

    /** Changes the outcome of the plan's nth objective, from 1. */
    public SampleYear outcome(int number, Outcome outcome, String reason) {
        ScoredObjective old = objectives.get(number - 1);
        Optional<String> why = reason.isEmpty() ? Optional.empty() : Optional.of(reason);
        objectives.set(number - 1, new ScoredObjective(old.listed(), old.weight(), outcome, old.result(), why));
        return this;
    }

    public Publication publication() {
        return new Publication(
                exercise(),
                new SampleScore(this).score(),
                new Assessment(List.of(), findings, deliveries, decisions),
                List.of(),
                List.of(),
                List.of(),
                history,
                "0");
    }

    Account account() {
        return new Account(publication());
    }

    private Exercise exercise() {
        return new Exercise(
                "performance-2024",
                body,
                2024,
                Phase.FINAL,
                Optional.of("Piano della performance 2024-2026"),
                List.of(),
                rules,
                units,
                categories,
                acts,
                previousYears,
                Map.of(),
                report,
                new Exercise.Output(Exercise.Output.Dialect.IT, Exercise.Output.Language.IT),
                Optional.empty(),
                new MissionCatalogue(2024, catalogue),
                List.of(),
                "f".repeat(64));
    }
}
