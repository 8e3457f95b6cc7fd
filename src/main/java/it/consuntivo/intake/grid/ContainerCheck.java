package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes sure of a package before any library looks into it: that it says one thing to every reader, that all its bytes
 * are those once written, and that it unpacks to something bounded. POI checks none of this: it reads a flipped digit as
 * a true amount.
 */
final class ContainerCheck {
    /** What unpacks to less than this is harmless, however well it was packed. */
    private static final long FREE_OF_RATIO = 4L << 20;

    private final byte[] file;
    private final Limits limits;
    private final Deadline deadline;

    ContainerCheck(byte[] file, Limits limits, Deadline deadline) {
        this.file = file;
        this.limits = limits;
        this.deadline = deadline;
    }

    VerifiedParts verify(ZipDirectory directory) throws Refusal {
        checkDeclarations(directory.members());
        checkPlaces(directory);
        Inflation inflation = new Inflation(file, deadline);
        List<VerifiedPart> parts = new ArrayList<>();
        for (ZipMember member : directory.members()) {
            parts.add(inflation.verify(member, new LocalHeader(file, member).dataStart()));
        }
        return new VerifiedParts(parts);
    }

    private void checkDeclarations(List<ZipMember> members) throws Refusal {
        long total = 0;
        long indexes = 0;
        Set<String> identities = new HashSet<>();
        for (ZipMember member : members) {
            checkDeclaration(member);
            total += member.size();
            if (total > limits.inflatedBytes()) {
                throw Refusal.beyond("inflated", limits.inflatedBytes());
            }
            indexes += member.isIndex() ? member.size() : 0;
            if (indexes > limits.indexes()) {
                throw Refusal.beyond("indexes", limits.indexes());
            }
            if (!identities.add(member.identity())) {
                throw Refusal.forbidden("duplicate-part");
            }
        }
    }

    private void checkDeclaration(ZipMember member) throws Refusal {
        if (member.isEncrypted()) {
            throw Refusal.forbidden("encrypted-part");
        }
        if (member.method() != ZipMember.STORED && member.method() != ZipMember.DEFLATED) {
            throw Refusal.forbidden("compression");
        }
        checkSizes(member);
    }

    private void checkSizes(ZipMember member) throws Refusal {
        if (member.size() < 0 || member.packed() < 0 || member.packed() > file.length) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        if (member.size() > limits.inflatedBytes()) {
            throw Refusal.beyond("inflated", limits.inflatedBytes());
        }
        if (member.size() > FREE_OF_RATIO && member.size() / Math.max(1, member.packed()) > limits.ratio()) {
            throw Refusal.beyond("ratio", limits.ratio());
        }
    }

    /** Walks the members as they lie in the file: each begins where the one before it ended. */
    private void checkPlaces(ZipDirectory directory) throws Refusal {
        List<ZipMember> inOrder = new ArrayList<>(directory.members());
        inOrder.sort(Comparator.comparingLong(ZipMember::header));
        if (!inOrder.isEmpty() && inOrder.get(0).header() != 0) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        for (int i = 0; i < inOrder.size(); i++) {
            long next = i + 1 < inOrder.size() ? inOrder.get(i + 1).header() : directory.start();
            new LocalHeader(file, inOrder.get(i)).checkAgainst(next);
        }
    }
}
