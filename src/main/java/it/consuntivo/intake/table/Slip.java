package it.consuntivo.intake.table;

/** Whether one word is another one typed badly: a letter or two too many, missing or wrong. */
public final class Slip {
    private static final int SHORTEST = 4;
    /** Shorter words are too often other words with one more letter changed. */
    private static final int SHORT = 6;

    private Slip() {}

    public static boolean isLikely(String written, String meant) {
        int shorter = Math.min(written.length(), meant.length());
        int most = shorter < SHORT ? 1 : 2;
        return shorter >= SHORTEST
                && Math.abs(written.length() - meant.length()) <= most
                && distance(written, meant) <= most;
    }

    /** Letters to be added, removed or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + changed);
            }
            above = row;
        }
        return above[other.length()];
    }
}
