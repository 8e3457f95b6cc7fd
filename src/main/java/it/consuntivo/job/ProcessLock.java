package it.consuntivo.job;

import it.consuntivo.job.setting.Places;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time works on an exercise. The kernel holds the lock and frees it when the process ends, however it
 * ends; no clock decides. On network file systems a kernel may not keep this promise.
 *
 * <p>A lock lasts as long as its file has its name: whoever deletes the file lets a second process lock a new one. So
 * there are two, one where people see it and one beside the database, and whoever holds them can look whether they are
 * still those that others would find.
 */
final class ProcessLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final Optional<ProcessLock> inner;
    private final Optional<Object> identity;

    private ProcessLock(Path file, FileChannel channel, Optional<ProcessLock> inner) throws IOException {
        this.file = file;
        this.channel = channel;
        this.inner = inner;
        this.identity = identity(file);
        String holder = "pid " + ProcessHandle.current().pid() + System.lineSeparator();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Takes the lock; empty when another process, or another run in this one, has it.
     *
     * @throws IOException when the lock's files cannot be made
     */
    static Optional<ProcessLock> take(Places places, String exercise) throws IOException {
        Optional<ProcessLock> inner = take(places.innerLock(exercise), Optional.empty());
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Optional<ProcessLock> outer = Optional.empty();
        try {
            outer = take(places.lock(exercise), inner);
            return outer;
        } finally {
            if (outer.isEmpty()) {
                inner.orElseThrow().close();
            }
        }
    }

    private static Optional<ProcessLock> take(Path file, Optional<ProcessLock> inner) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<ProcessLock> taken = Optional.empty();
        try {
            if (tryLock(channel) != null) {
                taken = Optional.of(new ProcessLock(file, channel, inner));
            }
            return taken;
        } finally {
            if (taken.isEmpty()) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /**
     * Makes sure that no other process can have the exercise.
     *
     * @throws IOException when somebody has deleted or replaced a file of the lock
     */
    void confirm() throws IOException {
        if (!isKnown()) {
            throw new FileSystemException(file.toString(), null, "The lock was removed while it was held");
        }
        if (inner.isPresent()) {
            inner.orElseThrow().confirm();
        }
    }

    /** Whether who opens the file by its name finds the one that was locked. */
    private boolean isKnown() {
        return identity(file).equals(identity);
    }

    /**
     * Which file has the name now. It must not be opened to find out: closing it again, even to read, would free the lock
     * (POSIX). Empty where the system does not tell; there, nobody can delete a file that is open.
     */
    private static Optional<Object> identity(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException removed) {
            return Optional.of(removed);
        }
    }

    /** Frees it: a lock lasts as long as its channel. */
    @Override
    public void close() throws IOException {
        try {
            if (inner.isPresent()) {
                inner.orElseThrow().close();
            }
        } finally {
            channel.close();
        }
    }
}
