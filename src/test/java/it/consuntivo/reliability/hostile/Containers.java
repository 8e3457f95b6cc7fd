package it.consuntivo.reliability.hostile;

import static it.consuntivo.reliability.hostile.Book.SHEET;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Group A: the archive itself lies, or is no archive. */
final class Containers {
    static final String TRUNCATED = "FILE_DAMAGED truncated";
    static final String CHECKSUM = "FILE_DAMAGED checksum";
    static final String STRUCTURE = "FILE_DAMAGED structure";
    static final String XML = "FILE_DAMAGED xml";
    private static final String TWICE = "FILE_FORBIDDEN_CONTENT duplicate-part";

    private Containers() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        damaged(all);
        lying(all);
        bombs(all);
        names(all);
        return all;
    }

    private static void damaged(List<Case> all) {
        all.add(new Case("control", Book.CELLS, () -> new Book().bytes()));
        all.add(new Case("no bytes at all", "FILE_EMPTY", () -> new byte[0]));
        all.add(new Case("eight zero bytes", TRUNCATED, () -> new byte[8]));
        all.add(new Case("a megabyte of zeros", TRUNCATED, () -> new byte[1 << 20]));
        for (int percent : new int[] {1, 10, 25, 50, 75, 90, 99}) {
            all.add(new Case("cut off at " + percent + " percent", TRUNCATED, () -> {
                byte[] file = new Book().bytes();
                return Arrays.copyOf(file, Math.max(5, file.length * percent / 100));
            }));
            all.add(new Case("copy preallocated, arrived to " + percent + " percent", TRUNCATED, () -> {
                byte[] file = new Book().bytes();
                return Arrays.copyOf(Arrays.copyOf(file, Math.max(5, file.length * percent / 100)), file.length);
            }));
        }
        all.add(Case.raw("junk before", STRUCTURE, () -> new Book().zip().before(ascii("PK\3\4junk"))));
        all.add(Case.raw("text before", "FILE_OTHER_DOCUMENT other", () -> new Book()
                .zip()
                .before(ascii("#!/bin/sh\nrm x\n"))));
        all.add(Case.raw("junk behind", STRUCTURE, () -> new Book().zip().behind(ascii("junk"))));
        all.add(Case.raw("a second workbook behind", STRUCTURE, () -> new Book()
                .zip()
                .behind(new Book().amount("<c r='B2'><v>9</v></c>").bytes())));
        all.add(Case.raw("more members stated than there are", STRUCTURE, () -> new Book()
                .zip()
                .countStated(9)));
        all.add(Case.raw("fewer members stated than there are", STRUCTURE, () -> new Book()
                .zip()
                .countStated(2)));
        all.add(new Case("an end record alone", "FILE_ARCHIVE", () -> new RawZip().bytes()));
    }

    private static Case lie(String name, String outcome, Consumer<RawZip.Entry> lie) {
        return Case.raw(name, outcome, () -> new Book().zip().with(SHEET, lie));
    }

    private static void lying(List<Case> all) {
        all.add(lie("checksum wrong in both headers", CHECKSUM, entry -> entry.crc ^= 1));
        all.add(lie("size one too large", CHECKSUM, entry -> entry.size++));
        all.add(lie("size one too small", CHECKSUM, entry -> entry.size--));
        all.add(lie("size of a gigabyte", "FILE_BEYOND_LIMIT inflated 268435456", entry -> entry.size = 1L << 30));
        all.add(lie("size nil", CHECKSUM, entry -> entry.size = 0));
        all.add(lie("local size differs", STRUCTURE, entry -> entry.localSize = 7));
        all.add(lie("local name differs", STRUCTURE, entry -> entry.localName = ascii("xl/worksheets/sheet9.xml")));
        all.add(lie("local method differs", STRUCTURE, entry -> entry.localMethod = 0));
        all.add(lie("said to be encrypted", "FILE_FORBIDDEN_CONTENT encrypted-part", entry -> entry.flags = 1));
        all.add(lie("offset into another member", STRUCTURE, entry -> entry.offset = 0));
        all.add(lie("offset beyond the file", STRUCTURE, entry -> entry.offset = 0x7fff_0000));
        all.add(lie("deflated, said to be stored", CHECKSUM, entry -> entry.method = 0));
        all.add(lie(
                "data cut short inside the member",
                CHECKSUM,
                entry -> entry.packed = Arrays.copyOf(entry.packed, entry.packed.length / 2)));
        all.add(lie(
                "data followed by more within the member",
                STRUCTURE,
                entry -> entry.packed = Arrays.copyOf(entry.packed, entry.packed.length + 9)));
        for (int method : new int[] {1, 6, 9, 12, 14, 20, 93, 95, 96, 97, 98, 99}) {
            all.add(lie(
                    "packed by method " + method,
                    "FILE_FORBIDDEN_CONTENT compression",
                    entry -> entry.method = method));
        }
        for (int attributes : new int[] {0xa1ff0000, 0x41ed0000, 0x11a40000, 0x21a40000}) {
            all.add(lie(
                    "attributes of no file " + Integer.toHexString(attributes),
                    Book.CELLS,
                    entry -> entry.attributes = attributes));
        }
    }

    private static void bombs(List<Case> all) {
        all.add(Case.raw("a bomb by its ratio", "FILE_BEYOND_LIMIT ratio 200", () -> new Book()
                .zip()
                .add("xl/media/a.bin", new byte[40 << 20])));
        all.add(Case.raw("a bomb by its size", "FILE_BEYOND_LIMIT inflated 268435456", () -> new Book()
                .zip()
                .add("xl/media/a.bin", new byte[260 << 20])));
        all.add(Case.raw("a bomb that understates its size", CHECKSUM, () -> new Book()
                .zip()
                .add("xl/media/a.bin", new byte[20 << 20])
                .with("xl/media/a.bin", entry -> entry.size = 99)));
        all.add(Case.raw("a bomb in the sheet", "FILE_BEYOND_LIMIT ratio 200", () -> new Book()
                .rows(" ".repeat(60 << 20))
                .zip()));
        all.add(Case.raw("an archive in the archive", Book.CELLS, () -> new Book()
                .zip()
                .add(
                        "xl/embeddings/a.xml",
                        new RawZip().add("x", new byte[8 << 20]).bytes())));
        all.add(Case.raw("sixty thousand members", "FILE_BEYOND_LIMIT entries 1000", () -> {
            RawZip zip = new Book().zip();
            for (int i = 0; i < 60_000; i++) {
                zip.stored("x/" + i, new byte[0]);
            }
            return zip;
        }));
        all.add(Case.raw("four hundred members over one another", STRUCTURE, () -> {
            RawZip zip = new Book().zip().add("xl/0.xml", " ".repeat(1 << 18));
            for (int i = 1; i < 400; i++) {
                zip.add("xl/" + i + ".xml", " ".repeat(1 << 18)).with("xl/" + i + ".xml", entry -> entry.offset = 0);
            }
            return zip;
        }));
    }

    private static void names(List<Case> all) {
        for (String path : new String[] {"../a.xml", "xl/../../a.xml", "..\\a.xml", "xl/%2e%2e/a.xml", "a\0.xml"}) {
            all.add(Case.raw("a member named " + path.replace('\0', '0'), STRUCTURE, () -> new Book()
                    .zip()
                    .add(path, "<x/>")));
        }
        for (String path :
                new String[] {"/etc/passwd.xml", "C:\\windows\\a.xml", "//server/a", "a\nb", "\u202ecod.xml"}) {
            all.add(Case.raw("a member that leads nowhere, " + path.replaceAll("\\W", "_"), Book.CELLS, () -> new Book()
                    .zip()
                    .add(path, "<x/>")));
        }
        for (String alias : new String[] {
            SHEET,
            "XL/Worksheets/Sheet1.xml",
            "xl\\worksheets\\sheet1.xml",
            "/" + SHEET,
            "./" + SHEET,
            "xl//worksheets/sheet1.xml",
            "xl/worksheets/./sheet1.xml",
            "xl/worksheets/sheet%31.xml"
        }) {
            all.add(Case.raw("twice the sheet, as " + alias, TWICE, () -> new Book()
                    .zip()
                    .add(alias, new Book().text(SHEET).replace("100", "900"))));
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
