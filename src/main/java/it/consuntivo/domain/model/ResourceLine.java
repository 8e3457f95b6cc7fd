package it.consuntivo.domain.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was spent on a programme.
 *
 * @param allocated stanziamento, euro
 * @param committed impegnato, euro
 * @param paid pagato, euro
 * @param staff full-time equivalents
 */
public record ResourceLine(
        String unit,
        Optional<String> objective,
        Optional<BudgetCode> mission,
        Optional<BudgetCode> programme,
        Optional<BigDecimal> allocated,
        Optional<BigDecimal> committed,
        Optional<BigDecimal> paid,
        Optional<BigDecimal> staff,
        SourceRow source) {}
