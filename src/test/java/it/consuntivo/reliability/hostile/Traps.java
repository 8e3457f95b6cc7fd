package it.consuntivo.reliability.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What may lie in a folder that anybody can write to. */
final class Traps {
    /** Names that have to appear among the deliveries, as they can be written there. */
    static final String[] TOLD = {
        "fifo.xlsx",
        "link to passwd.xlsx",
        "sparse.xlsx",
        "folder.xlsx",
        "--force.xlsx",
        "$(touch pwned).xlsx",
        "${jndi:ldap:",
        "#{T(java.lang.Runtime)"
    };

    private static final String EMPTY = "Foglio vuoto";

    private final Path folder;

    Traps(Path folder) {
        this.folder = folder;
    }

    /** By a part of the name, the codes that have to be told of it. */
    static Map<String, String> findings() {
        Map<String, String> findings = new TreeMap<>();
        for (String kind : List.of(
                "fifo",
                "socket",
                "device zero",
                "link to passwd",
                "link to zero",
                "link to itself",
                "link to nowhere",
                "link to a workbook",
                "folder")) {
            findings.put(kind + ".xlsx", "F12");
        }
        findings.put("sparse.xlsx", "F10");
        for (String name : List.of(
                "--force.xlsx",
                "--spring.datasource.url=jdbc.xlsx",
                "-Xmx1m.xlsx",
                "$(touch pwned).xlsx",
                "`touch pwned`.xlsx",
                "classpath:x.xlsx",
                "a;b&c|d.xlsx",
                "%n%s%d.xlsx",
                "L'ente.xlsx",
                "città.xlsx")) {
            findings.put(name, "F04");
        }
        return findings;
    }

    void lay() throws IOException, InterruptedException {
        call("mkfifo", "fifo.xlsx");
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(folder.resolve("socket.xlsx")))
                .close();
        if (!tried("mknod", "device zero.xlsx", "c", "1", "5")) {
            call("mkfifo", "device zero.xlsx"); // where only root may make devices
        }
        link("link to passwd.xlsx", "/etc/passwd");
        link("link to zero.xlsx", "/dev/zero");
        link("link to itself.xlsx", "link to itself.xlsx");
        link("link to nowhere.xlsx", "/nowhere/at/all.xlsx");
        link("link to a workbook.xlsx", "polizia locale.xlsx");
        link("link to the root", "/");
        Files.createDirectory(folder.resolve("folder.xlsx"));
        Files.createDirectories(folder.resolve("deep/" + "a/".repeat(40)));
        HostileFolderTest.sparse(folder.resolve("sparse.xlsx"), 10L << 30);
        for (String name : findings().keySet()) {
            Path file = folder.resolve(name);
            if (findings().get(name).equals("F04") && !name.startsWith("città")) {
                HostileFolderTest.touch(file, Containers.ascii(EMPTY + " " + name));
            }
        }
        names();
    }

    /** By a shell, since this process itself may have no locale to spell them in. */
    private void names() throws IOException, InterruptedException {
        for (String name : List.of(
                "citt\\303\\240.xlsx",
                "citta\\314\\200.xlsx",
                "a\\nforged line.xlsx",
                "a\\tb.xlsx",
                "\\033[31mred.xlsx",
                "\\342\\200\\256xslx.exe.xlsx",
                "\\377\\376.xlsx",
                "\\360\\237\\230\\200.xlsx",
                "GEMELLO.xlsx",
                "gemello.xlsx",
                "a\\rb.xlsx",
                " .xlsx",
                ".xlsx.xlsx",
                "#{T(java.lang.Runtime)}.xlsx",
                "${jndi:ldap:127.0.0.1}.xlsx",
                "~$lock.xlsx",
                ".~lock.a.xlsx#",
                "Thumbs.db",
                ".DS_Store",
                "._a.xlsx",
                "in arrivo.xlsx.part",
                "x".repeat(250) + ".xlsx")) {
            call(
                    "bash",
                    "-c",
                    "printf '" + EMPTY + " %s' '" + name.replace("'", "") + "' > \"$(printf '"
                            + name.replace("$", "\\044") + "_' | sed 's/_$//')\"");
        }
        call(
                "bash",
                "-c",
                "cp 'polizia locale.xlsx' 'zz copia.xlsx'; ln 'polizia locale.xlsx' 'zz duro.xlsx';"
                        + " touch -d 2025-03-01 -- ./*; touch -d 2038-01-20 gemello.xlsx; touch -d 1970-01-01 GEMELLO.xlsx");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    private boolean tried(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    private void call(String... command) throws IOException, InterruptedException {
        if (!tried(command)) {
            throw new IOException(String.join(" ", command));
        }
    }
}
