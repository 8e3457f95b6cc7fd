package it.consuntivo.reliability.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a good workbook in one small way. The same random numbers give the same damage. */
final class Mutator {
    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** A damaged workbook, and the kind of damage. */
    static final class Mutant {
        private final String kind;
        private final byte[] bytes;

        Mutant(String kind, byte[] bytes) {
            this.kind = kind;
            this.bytes = bytes;
        }

        String kind() {
            return kind;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    Mutant xlsx(byte[] good) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> new Mutant("bytes", bytes(good));
            case 4, 5 -> new Mutant("zip", zipped(shuffled(parts(good))));
            case 6, 7, 8 -> new Mutant("xml", withPart(good, new MarkupDamage(random)::token));
            default -> new Mutant("values", withPart(good, new MarkupDamage(random)::value));
        };
    }

    Mutant xls(byte[] good) {
        return new Mutant("xls", bytes(good));
    }

    /** What discs, cables and interrupted copies do. */
    private byte[] bytes(byte[] good) {
        byte[] bad = good.clone();
        int at = random.nextInt(bad.length);
        int length = Math.min(1 + random.nextInt(512), bad.length - at);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                bad[at] ^= (byte) (1 << random.nextInt(8));
                yield bad;
            }
            case 3 -> {
                bad[at] = (byte) random.nextInt(256);
                yield bad;
            }
            case 4 -> {
                Arrays.fill(bad, at, at + length, (byte) 0);
                yield bad;
            }
            case 5 -> Arrays.copyOf(bad, at);
            case 6 -> joined(Arrays.copyOf(bad, at), Arrays.copyOfRange(bad, at + length, bad.length));
            default -> joined(Arrays.copyOf(bad, at + length), Arrays.copyOfRange(bad, at, bad.length));
        };
    }

    /** An archive in good order whose members are not as they were. */
    private Map<String, byte[]> shuffled(Map<String, byte[]> parts) {
        List<String> names = new ArrayList<>(parts.keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        byte[] content = parts.getOrDefault(one, new byte[0]);
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        switch (random.nextInt(7)) {
            case 0 -> changed.remove(one);
            case 1 -> changed.put(one, parts.getOrDefault(other, new byte[0]));
            case 2 -> {
                changed.put(one, parts.getOrDefault(other, new byte[0]));
                changed.put(other, content);
            }
            case 3 -> {
                changed.remove(one);
                changed.put(one.replaceFirst("[a-z]", "x"), content);
            }
            case 4 -> changed.put("copy/" + one, content);
            case 5 ->
                changed.put(
                        one, content.length == 0 ? content : Arrays.copyOf(content, random.nextInt(content.length)));
            default -> {
                Collections.shuffle(names, random);
                changed.clear();
                names.forEach(name -> changed.put(name, parts.getOrDefault(name, new byte[0])));
            }
        }
        return changed;
    }

    private interface Damage {
        String in(String xml);
    }

    private byte[] withPart(byte[] good, Damage damage) {
        Map<String, byte[]> parts = parts(good);
        List<String> xml = parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        List<String> cells = xml.stream()
                .filter(name -> name.contains("sheet1") || name.contains("sharedStrings"))
                .toList();
        List<String> chosen = random.nextInt(3) == 0 || cells.isEmpty() ? xml : cells;
        String part = chosen.get(random.nextInt(chosen.size()));
        String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, damage.in(text).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    static Map<String, byte[]> parts(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** The parts packed again, with another text in place of one. */
    static byte[] zipped(Map<String, byte[]> parts, String text, String other) {
        parts.replaceAll((name, content) ->
                new String(content, StandardCharsets.UTF_8).replace(text, other).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
