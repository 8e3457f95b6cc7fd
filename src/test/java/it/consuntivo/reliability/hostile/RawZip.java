package it.consuntivo.reliability.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip archive written byte by byte, so that each of its fields can lie. */
final class RawZip {
    private static final int DEFLATED = 8;

    private final List<Entry> entries = new ArrayList<>();
    private byte[] before = {};
    private byte[] behind = {};
    private int countStated = -1;

    /** A member with what its two headers say of it. */
    static final class Entry {
        String name;
        byte[] localName;
        byte[] centralName;
        int method;
        int localMethod = -1;
        int flags;
        byte[] packed;
        long crc;
        long size;
        long localSize = -1;
        int attributes;
        long offset = -1;
        byte[] extra = {};

        private Entry(String name, byte[] content, boolean deflate) {
            this.name = name;
            this.localName = name.getBytes(StandardCharsets.UTF_8);
            this.centralName = localName;
            this.method = deflate ? DEFLATED : 0;
            this.packed = deflate ? RawZip.deflated(content) : content;
            this.size = content.length;
            var checksum = new CRC32();
            checksum.update(content);
            this.crc = checksum.getValue();
        }
    }

    RawZip add(String name, byte[] content) {
        entries.add(new Entry(name, content, true));
        return this;
    }

    RawZip stored(String name, byte[] content) {
        entries.add(new Entry(name, content, false));
        return this;
    }

    RawZip add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the member of that name lie. */
    RawZip with(String name, Consumer<Entry> lie) {
        entries.stream().filter(entry -> entry.name.equals(name)).forEach(lie);
        return this;
    }

    RawZip before(byte[] junk) {
        before = junk;
        return this;
    }

    RawZip behind(byte[] junk) {
        behind = junk;
        return this;
    }

    RawZip countStated(int count) {
        countStated = count;
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before);
        List<byte[]> directory = new ArrayList<>();
        for (Entry entry : entries) {
            long at = entry.offset >= 0 ? entry.offset : out.size();
            if (entry.offset < 0) {
                out.writeBytes(header(entry, true, at));
                out.writeBytes(entry.packed);
            }
            directory.add(header(entry, false, at));
        }
        int start = out.size();
        directory.forEach(out::writeBytes);
        int count = countStated >= 0 ? countStated : entries.size();
        ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0);
        end.putShort((short) count).putShort((short) count).putInt(out.size() - start);
        out.writeBytes(content(end.putInt(start)));
        out.writeBytes(behind);
        return out.toByteArray();
    }

    private static byte[] header(Entry entry, boolean local, long at) {
        byte[] name = local ? entry.localName : entry.centralName;
        int length = (local ? 30 : 46) + name.length + entry.extra.length;
        ByteBuffer header = buffer(length).putInt(local ? 0x04034b50 : 0x02014b50);
        if (!local) {
            header.putShort((short) 0x0314);
        }
        int method = local && entry.localMethod >= 0 ? entry.localMethod : entry.method;
        header.putShort((short) 20).putShort((short) entry.flags).putShort((short) method);
        header.putInt(0x00210000).putInt((int) entry.crc).putInt(entry.packed.length);
        header.putInt((int) (local && entry.localSize >= 0 ? entry.localSize : entry.size));
        header.putShort((short) name.length).putShort((short) entry.extra.length);
        if (!local) {
            header.putShort((short) 0).putShort((short) 0).putShort((short) 0);
            header.putInt(entry.attributes).putInt((int) at);
        }
        return content(header.put(name).put(entry.extra));
    }

    private static byte[] content(ByteBuffer full) {
        byte[] content = new byte[full.capacity()];
        full.rewind().get(content);
        return content;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater(6, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        byte[] window = new byte[65_536];
        while (!deflater.finished()) {
            out.write(window, 0, deflater.deflate(window));
        }
        deflater.end();
        return out.toByteArray();
    }
}
