package it.consuntivo.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would not fit into memory is known before it is opened. */
class RoomNeededTest {
    private static final int MOST_NODES = 350_000;

    private static boolean isTooMuch(String part, String content, int times) throws IOException {
        var room = new RoomNeeded();
        room.count(part, repeated(content.getBytes(StandardCharsets.UTF_8), times));
        return room.isTooMuch();
    }

    /** Gives odd numbers of bytes at a time, so that tags lie across the reader's windows. */
    private static InputStream repeated(byte[] piece, int times) {
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return new ByteArrayInputStream(all) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 7));
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "<c/>, 1",
        "<c></c>, 1",
        "<c s=\"1\"/>, 2",
        "<c r=\"A1\" s=\"1\"><v>1</v></c>, 4",
        "<row><c/></row>, 2",
        "a/b/c/<x/>, 1",
    })
    void elements_and_attributes_are_counted_to_the_last(String piece, int nodes) throws IOException {
        int fitting = MOST_NODES / nodes - 1;
        assertThat(isTooMuch("xl/worksheets/sheet1.xml", piece, fitting)).isFalse();
        assertThat(isTooMuch("xl/worksheets/sheet1.xml", piece, fitting + 2)).isTrue();
    }

    @Test
    void pictures_count_by_their_bytes_alone() throws IOException {
        assertThat(isTooMuch("xl/media/a.bin", "<<<<====", 100_000)).isFalse();
        assertThat(isTooMuch("xl/media/a.bin", "12345678", (4 << 20) + 1)).isTrue();
    }

    @Test
    void cells_of_an_old_workbook_are_counted_also_where_one_record_holds_many() {
        assertThat(RoomNeeded.isTooMuch(records(0xbe, 512, 390))).isFalse();
        assertThat(RoomNeeded.isTooMuch(records(0xbe, 512, 391))).isTrue();
        assertThat(RoomNeeded.isTooMuch(records(0xbd, 600, 1_000))).isFalse();
        assertThat(RoomNeeded.isTooMuch(records(0xbd, 600, 1_001))).isTrue();
        assertThat(RoomNeeded.isTooMuch(records(0x0203, 14, 100_000))).isFalse();
        assertThat(RoomNeeded.isTooMuch(records(0x0203, 14, 100_001))).isTrue();
        assertThat(RoomNeeded.isTooMuch(records(0xec, 14, 200_000))).isFalse();
    }

    private static byte[] records(int kind, int length, int count) {
        byte[] records = new byte[(4 + length) * count];
        ByteBuffer buffer = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            buffer.putShort((short) kind).putShort((short) length).position((4 + length) * (i + 1));
        }
        return records;
    }
}
