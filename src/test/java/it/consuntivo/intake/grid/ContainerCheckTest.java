package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A container that says two things, or not what was written, is refused before any library opens it. */
class ContainerCheckTest {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final String DAMAGED = "FILE_DAMAGED structure";

    /** A file to spoil: its parts lie in it unpacked. */
    private static byte[] plain() {
        return new XlsxFile().stored().bytes();
    }

    private static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the n-th record of a kind begins, counted from 0. */
    private static int record(byte[] file, int signature, int n) {
        int found = -1;
        for (int at = 0; at + 4 <= file.length; at++) {
            if (buffer(file).getInt(at) == signature && ++found == n) {
                return at;
            }
        }
        throw new AssertionError("No such record");
    }

    private static byte[] withShort(byte[] file, int at, int value) {
        buffer(file).putShort(at, (short) value);
        return file;
    }

    private static byte[] withInt(byte[] file, int at, int value) {
        buffer(file).putInt(at, value);
        return file;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void one_digit_flipped_in_a_stored_amount_is_noticed() {
        byte[] file = plain();
        int digit = new String(file, StandardCharsets.ISO_8859_1).indexOf("<v>1</v>") + 3;
        file[digit] = '9';
        assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED checksum");
    }

    @Test
    void no_flipped_bit_ever_changes_what_is_read() {
        byte[] file = new XlsxFile().bytes();
        for (int at = 0; at < file.length; at++) {
            byte[] spoilt = file.clone();
            spoilt[at] ^= (byte) (1 << at % 8);
            String told = Readings.told(spoilt);
            assertThat(told).as("bit at byte %d", at).matches("A1=NUMBER 1|FILE_.*");
        }
    }

    @Test
    void no_shortened_file_is_ever_read() {
        byte[] file = new XlsxFile().bytes();
        for (int length = 1; length < file.length; length += 7) {
            assertThat(Readings.told(Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .startsWith("FILE_");
        }
        byte[] hollowEnd = Arrays.copyOf(Arrays.copyOf(file, file.length - 30), file.length);
        assertThat(Readings.told(hollowEnd)).isEqualTo("FILE_DAMAGED truncated");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            flags of the local header       | 4 | 6  | 1
            method of the local header      | 4 | 8  | 8
            checksum of the local header    | 4 | 14 | 7
            packed size of the local header | 4 | 18 | 7
            size of the local header        | 4 | 22 | 7
            a name of the local header      | 4 | 30 | 7
            where a member begins           | 2 | 42 | 7
            packed size in the directory    | 2 | 20 | 7
            a signature in the directory    | 2 | 0  | 7
            number of members               | 6 | 10 | 7
            size of the directory           | 6 | 12 | 7
            start of the directory          | 6 | 16 | 7
            number of the disk              | 6 | 4  | 7
            """)
    void headers_that_contradict_each_other_are_damage(String what, int kind, int offset, int value) {
        byte[] file = plain();
        int signature = kind == 4 ? LOCAL : kind == 2 ? CENTRAL : END;
        int at = record(file, signature, 0) + offset;
        assertThat(Readings.told(withShort(file, at, value))).as(what).isEqualTo(DAMAGED);
    }

    @Test
    void a_checksum_wrong_in_both_headers_is_noticed_too() {
        byte[] file = plain();
        withInt(file, record(file, LOCAL, 1) + 14, 7);
        withInt(file, record(file, CENTRAL, 1) + 16, 7);
        assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED checksum");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void a_size_that_the_data_do_not_have_is_noticed(int difference) {
        byte[] file = new XlsxFile().bytes();
        int central = record(file, CENTRAL, 0) + 24;
        int descriptor = record(file, 0x08074b50, 0) + 12;
        int size = buffer(file).getInt(central) + difference;
        assertThat(Readings.told(withInt(withInt(file, central, size), descriptor, size)))
                .isEqualTo("FILE_DAMAGED checksum");
    }

    @Test
    void what_stands_behind_the_data_must_agree_too() {
        byte[] file = new XlsxFile().bytes();
        assertThat(Readings.told(withInt(file, record(file, 0x08074b50, 0) + 4, 7)))
                .isEqualTo(DAMAGED);
    }

    @Test
    void an_encrypted_member_is_refused() {
        byte[] file = plain();
        withShort(file, record(file, LOCAL, 1) + 6, 1);
        assertThat(Readings.told(withShort(file, record(file, CENTRAL, 1) + 8, 1)))
                .isEqualTo("FILE_FORBIDDEN_CONTENT encrypted-part");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 12, 14, 93, 95, 99})
    void a_member_packed_in_a_rare_way_is_refused(int method) {
        byte[] file = plain();
        withShort(file, record(file, LOCAL, 1) + 8, method);
        assertThat(Readings.told(withShort(file, record(file, CENTRAL, 1) + 10, method)))
                .isEqualTo("FILE_FORBIDDEN_CONTENT compression");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XL/worksheets/Sheet1.XML",
                "xl\\worksheets\\sheet1.xml",
                "/xl/worksheets/sheet1.xml",
                "xl/./worksheets//sheet1.xml",
                "xl/worksheets/%73heet1.xml",
            })
    void two_members_that_some_reader_takes_for_one_are_refused(String alias) {
        assertThat(Readings.told(new XlsxFile().part(alias, "<x/>")))
                .isEqualTo("FILE_FORBIDDEN_CONTENT duplicate-part");
    }

    @Test
    void two_members_of_the_very_same_name_are_refused() {
        byte[] file =
                new XlsxFile().part("xl/worksheets/sheet2.xml", "<x/>").stored().bytes();
        byte[] twice = new String(file, StandardCharsets.ISO_8859_1)
                .replace("xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Readings.told(twice)).isEqualTo("FILE_FORBIDDEN_CONTENT duplicate-part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.xml", "xl/../../a.xml", "xl\\..\\a.xml", "xl/%2e%2e/a.xml", "xl/a\0.xml"})
    void names_that_lead_elsewhere_are_damage(String name) {
        assertThat(Readings.told(new XlsxFile().part(name, "<x/>"))).isEqualTo(DAMAGED);
    }

    @Test
    void members_may_not_share_their_data() {
        byte[] file = plain();
        int first = buffer(file).getInt(record(file, CENTRAL, 0) + 42);
        assertThat(Readings.told(withInt(file, record(file, CENTRAL, 1) + 42, first)))
                .isEqualTo(DAMAGED);
    }

    @Test
    void nothing_may_stand_before_between_or_behind_the_members() {
        byte[] file = plain();
        assertThat(Readings.told(joined(file, new byte[] {0}))).isEqualTo(DAMAGED);
        assertThat(Readings.told(joined(file, file))).isEqualTo(DAMAGED);
        byte[] shifted = joined(new byte[] {'P', 'K', 3, 4}, file);
        assertThat(Readings.told(shifted)).isEqualTo(DAMAGED);
    }

    @Test
    void nothing_may_hide_between_the_members_even_when_all_offsets_are_right() {
        byte[] file = plain();
        int directory = record(file, CENTRAL, 0);
        byte[] gap = joined(Arrays.copyOf(file, directory), new byte[4]);
        byte[] behind = joined(gap, Arrays.copyOfRange(file, directory, file.length));
        assertThat(Readings.told(withInt(behind, record(behind, END, 0) + 16, directory + 4)))
                .isEqualTo(DAMAGED);

        byte[] before = joined(Arrays.copyOf(file, directory), file);
        for (int n = 0; n < 5; n++) {
            int offset = record(before, CENTRAL, n) + 42;
            withInt(before, offset, buffer(before).getInt(offset) + directory);
        }
        assertThat(Readings.told(withInt(before, record(before, END, 0) + 16, 2 * directory)))
                .isEqualTo(DAMAGED);
    }

    @Test
    void a_comment_is_allowed_unless_it_holds_another_end() {
        byte[] file = plain();
        withShort(file, record(file, END, 0) + 20, 30);
        assertThat(Readings.told(joined(file, new byte[30]))).isEqualTo("A1=NUMBER 1");
        byte[] fake = Arrays.copyOfRange(file, record(file, END, 0), file.length);
        assertThat(Readings.told(joined(file, Arrays.copyOf(fake, 30)))).isEqualTo(DAMAGED);
    }

    @Test
    void a_bomb_is_refused_by_what_it_declares_or_by_what_it_gives() {
        XlsxFile bomb = new XlsxFile().part("xl/media/a.bin", new byte[5 << 20]);
        assertThat(Readings.told(bomb)).isEqualTo("FILE_BEYOND_LIMIT ratio 200");
        byte[] file = bomb.bytes();
        int last = record(file, CENTRAL, 5) + 24;
        int descriptor = record(file, 0x08074b50, 5) + 12;
        assertThat(Readings.told(withInt(withInt(file, last, 1000), descriptor, 1000)))
                .isEqualTo("FILE_DAMAGED checksum");
        assertThat(Readings.told(withInt(withInt(file, last, 0x7fffffff), descriptor, 0x7fffffff)))
                .isEqualTo("FILE_BEYOND_LIMIT inflated 268435456");
    }
}
