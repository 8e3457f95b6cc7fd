package it.consuntivo.intake.grid;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks every member once, to the last byte, and holds it against its declared size and checksum. */
final class Inflation {
    private static final long KEPT_TOGETHER = 16L << 20;

    private final byte[] file;
    private final byte[] window = new byte[64 * 1024];
    private final Deadline deadline;
    private long kept;

    Inflation(byte[] file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
    }

    VerifiedPart verify(ZipMember member, int start) throws Refusal {
        boolean keep = kept + member.size() <= KEPT_TOGETHER;
        UnpackedPart unpacked = new UnpackedPart(member, keep);
        if (member.method() == ZipMember.STORED) {
            unpacked.take(file, start, (int) member.packed());
        } else {
            inflate(member, start, unpacked);
        }
        byte[] content = unpacked.verified();
        kept += content == null ? 0 : content.length;
        return new VerifiedPart(file, member, start, content);
    }

    private void inflate(ZipMember member, int start, UnpackedPart unpacked) throws Refusal {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, (int) member.packed());
            drain(inflater, unpacked);
        } catch (DataFormatException broken) {
            throw Refusal.damaged(Damage.CHECKSUM);
        } finally {
            inflater.end();
        }
    }

    private void drain(Inflater inflater, UnpackedPart unpacked) throws DataFormatException, Refusal {
        while (!inflater.finished()) {
            deadline.check();
            int count = inflater.inflate(window);
            if (count == 0 && !inflater.finished()) {
                // The data end too early, or ask for a dictionary that no package has.
                throw Refusal.damaged(Damage.CHECKSUM);
            }
            unpacked.take(window, 0, count);
        }
        if (inflater.getRemaining() > 0) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }
}
