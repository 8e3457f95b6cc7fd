package it.consuntivo.intake.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of a machine a file may take, told before it is read. */
public final class Bulk {
    /** Bytes of a file that is no more than its content packed once. */
    private static final long LARGE_FILE = 1 << 20;
    /** Bytes of old workbooks, which are not packed. */
    private static final long LARGE_COMPOUND = 1 << 19;
    /** Bytes of all parts that can hold cells, unpacked. */
    private static final long LARGE_PARTS = 4 << 20;

    private Bulk() {}

    /**
     * Whether reading the file may take so much memory that no other such file should be read meanwhile. What is told of
     * a damaged file does not matter, for it is refused as soon as the damage is met.
     *
     * @throws IOException when the machine fails to give the bytes
     */
    public static boolean isLarge(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGE_FILE) {
            return true;
        }
        byte[] bytes = Files.readAllBytes(file);
        return switch (FileKind.of(bytes)) {
            case ZIP -> partsOf(bytes) > LARGE_PARTS;
            case COMPOUND -> size > LARGE_COMPOUND;
            default -> false;
        };
    }

    private static long partsOf(byte[] file) {
        try {
            return ZipDirectory.of(file, Limits.DEFAULT).members().stream()
                    .filter(ZipMember::isXml)
                    .mapToLong(ZipMember::size)
                    .sum();
        } catch (Refusal | IndexOutOfBoundsException damaged) {
            return 0;
        }
    }
}
