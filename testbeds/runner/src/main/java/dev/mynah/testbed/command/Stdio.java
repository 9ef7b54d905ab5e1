package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to.
 *
 * @param typed whether a person types the input
 * @param seen whether a person sees the output: only then are there colours
 */
record Stdio(InputStream in, PrintWriter out, PrintWriter err, boolean typed, boolean seen) {
    /** The process's own. What is a terminal is known to the launcher, which a JVM before 22 can't tell for each alone. */
    static Stdio ofProcess() {
        String terminals = System.getProperty("mynah.terminals", "");
        return new Stdio(
                System.in,
                new PrintWriter(System.out, true, UTF_8),
                new PrintWriter(System.err, true, UTF_8),
                terminals.contains("0"),
                terminals.contains("1"));
    }

    void say(String line) {
        out.println(line);
    }
}
