package it.consuntivo.publish.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The order in which the conditional formats of a worksheet apply (ECMA-376 part 1, 18.3.1.10: the lowest first). */
final class RuleOrder {
    private final CTWorksheet worksheet;

    RuleOrder(CTWorksheet worksheet) {
        this.worksheet = worksheet;
    }

    /** Puts our rules before all others; those keep the order they had. */
    void oursFirst() {
        List<CTCfRule> rules = new ArrayList<>();
        for (CTConditionalFormatting format : worksheet.getConditionalFormattingArray()) {
            rules.addAll(Arrays.asList(format.getCfRuleArray()));
        }
        rules.sort(Comparator.comparing((CTCfRule rule) -> !isOurs(rule)).thenComparing(CTCfRule::getPriority));
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).setPriority(i + 1);
        }
    }

    /** Takes our rules away. */
    void withoutOurs() {
        for (int i = worksheet.sizeOfConditionalFormattingArray() - 1; i >= 0; i--) {
            CTConditionalFormatting format = worksheet.getConditionalFormattingArray(i);
            boolean changed = removeOurs(format);
            if (changed && format.sizeOfCfRuleArray() == 0) {
                worksheet.removeConditionalFormatting(i);
            }
        }
    }

    private static boolean removeOurs(CTConditionalFormatting format) {
        boolean changed = false;
        for (int i = format.sizeOfCfRuleArray() - 1; i >= 0; i--) {
            if (isOurs(format.getCfRuleArray(i))) {
                format.removeCfRule(i);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isOurs(CTCfRule rule) {
        return rule.sizeOfFormulaArray() > 0 && CellColours.isOurs(rule.getFormulaArray(0));
    }
}
