package it.consuntivo.intake.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a part on their way to the parser, which gathers each tag, attribute, comment or instruction whole
 * in memory before anybody could say that it is too long.
 */
final class PartCharacters extends FilterReader {
    /** In characters; a cell's text, each character escaped, takes a quarter of a million. */
    static final int LONGEST_PIECE = 2_000_000;

    private int taken;

    PartCharacters(Reader in) {
        super(in);
    }

    /** Begins to count anew: the parser is about to look for its next piece. */
    void nextPiece() {
        taken = 0;
    }

    /** Whether the piece was given up on. */
    boolean isTooLong() {
        return taken > LONGEST_PIECE;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        taken += Math.max(0, count);
        if (isTooLong()) {
            throw new IOException("A piece of XML without end");
        }
        return count;
    }
}
