package it.consuntivo.cli;

/** Text from files and cells as one line of a terminal: what would move the cursor or turn the direction is shown. */
final class Visible {
    private Visible() {}

    static String of(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isInvisible(point)) {
                visible.append("\\u%04X".formatted(point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
