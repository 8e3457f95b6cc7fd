package it.consuntivo.reliability;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the program under strace and has it disturb one call of the system. Without its filter for speed, under which it
 * would disturb nothing and not say so.
 */
final class Strace {
    private static final String CALLS =
            "write,pwrite64,writev,pwritev,fsync,fdatasync,rename,renameat,renameat2,unlink,"
                    + "unlinkat,rmdir,mkdir,mkdirat,ftruncate,truncate,openat,creat,link,linkat,symlink,symlinkat,"
                    + "copy_file_range,sendfile,fallocate";

    private Strace() {}

    static List<String> watching(Path trace) {
        return List.of(
                "strace", "-f", "-y", "-qq", "-o", trace.toString(), "-e", "signal=none", "-e", "trace=" + CALLS);
    }

    /**
     * Does something to a call.
     *
     * @param fault in strace's words: {@code signal=KILL}, {@code error=ENOSPC}
     * @param number which of a thread's calls of that name
     */
    static List<String> disturbing(Path trace, String call, String fault, int number) {
        return Stream.concat(
                        watching(trace).stream(),
                        List.of("-e", "inject=" + call + ":" + fault + ":when=" + number).stream())
                .toList();
    }

    /** Lets every write to a file fail for want of space, from one on. */
    static List<String> filling(Path trace, Path file, int from) {
        return Stream.concat(
                        watching(trace).stream(),
                        Stream.of("-P", file.toString(), "-e", "inject=write:error=ENOSPC:when=" + from + "+"))
                .toList();
    }
}
