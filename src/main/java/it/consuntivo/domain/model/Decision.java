package it.consuntivo.domain.model;

/**
 * A row of {@code decisioni.csv}, as written: somebody answers for letting through what a rule would refuse. Whether it
 * can be followed is for the checks to say.
 *
 * @param line of the file, from 1
 * @param unit code or name of the unit
 * @param objective code of the objective; blank where the finding is about none
 * @param rule identifier of the finding, such as {@code D12}
 * @param value what shall hold, in the terms of the rule; blank where there is nothing to choose
 * @param who answers for it: a person or an organ
 * @param date when it was taken
 * @param reason why
 */
public record Decision(
        int line, String unit, String objective, String rule, String value, String who, String date, String reason) {}
