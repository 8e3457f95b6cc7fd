package it.consuntivo.publish.chart;

import it.consuntivo.domain.score.Stage;
import it.consuntivo.domain.score.StageTally;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lying bars of equal length, one below the other, each parted by stage: label, bar with its numbers below, how many
 * there are. Each stage has a texture of its own, so that no colour is needed to tell them apart; the key tells which.
 *
 * @param total the row of all, set off from the others
 */
record StagePlot(List<Stack> stacks, Optional<Stack> total, ChartTexts texts) implements Plot {
    /** For the numbers beside the bars. */
    private static final double BESIDE = 114;

    private static final double GAP = 8;
    private static final double THICK = 14;
    private static final double APART = 7;
    private static final double SWATCH = 22;
    private static final double KEY = 160;
    private static final int MOST_LINES = 4;

    /** A bar. */
    record Stack(String label, StageTally tally) {}

    @Override
    public String drawn(String id, String title, String description, Breadth breadth) {
        Svg svg = new Svg();
        double y = 4;
        for (Stack stack : stacks) {
            y = row(svg, stack, y, false, breadth);
        }
        if (total.isPresent()) {
            svg.thin(0, y, breadth.width);
            y = row(svg, total.get(), y + APART, true, breadth);
        }
        return svg.drawn(id, title, description, breadth, key(svg, y + 4, breadth));
    }

    /** Gives where the next row begins. */
    private double row(Svg svg, Stack stack, double y, boolean strong, Breadth breadth) {
        double room = breadth.width - breadth.left - BESIDE;
        List<String> label = Lines.of(stack.label(), Svg.SIZE * (strong ? 1.06 : 1), breadth.left - GAP, MOST_LINES);
        svg.text(0, y + THICK - 2, "start", strong, label);
        double x = breadth.left;
        for (Map.Entry<Stage, Integer> part : stack.tally().numbers().entrySet()) {
            double width = room * part.getValue() / stack.tally().assigned();
            Texture.of(part.getKey()).fill(svg, x, y, width, THICK);
            String number = texts.number(part.getValue());
            if (Lines.width(number, Svg.SIZE) <= width) {
                svg.text(x + width / 2, y + THICK + Svg.SIZE, "middle", false, List.of(number));
            }
            x += width;
        }
        List<String> beside = beside(stack.tally());
        svg.text(breadth.left + room + GAP, y + THICK - 2, "start", strong, beside);
        int lines = Math.max(2, Math.max(label.size(), beside.size()));
        return y + (lines - 1) * Svg.LEADING + THICK + APART;
    }

    private List<String> beside(StageTally tally) {
        Stream<String> toLookAt =
                tally.toLookAt() == 0 ? Stream.empty() : Stream.of(texts.counted("toLookAt", tally.toLookAt()));
        return Stream.concat(Stream.of(texts.counted("objectives", tally.assigned())), toLookAt)
                .toList();
    }

    /** The stages that occur, each with its texture; gives the height of the drawing. */
    private double key(Svg svg, double top, Breadth breadth) {
        int inRow = (int) (breadth.width / KEY);
        StageTally all = stacks.stream().map(Stack::tally).reduce(StageTally.NONE, StageTally::plus);
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(stage ->
                        all.of(stage) + total.map(row -> row.tally().of(stage)).orElse(0) > 0)
                .toList();
        for (int i = 0; i < stages.size(); i++) {
            double x = (i % inRow) * breadth.width / inRow;
            int line = i / inRow;
            double y = top + line * (Svg.LEADING + 4);
            Texture.of(stages.get(i)).fill(svg, x, y, SWATCH, THICK - 2);
            svg.text(x + SWATCH + 6, y + THICK - 4, "start", false, List.of(texts.of("legend." + stages.get(i))));
        }
        int rows = (stages.size() + inRow - 1) / inRow;
        return top + rows * (Svg.LEADING + 4) + 2;
    }
}
