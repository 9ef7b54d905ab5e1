package dev.mynah.testbed.linux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Linux of its own, for programs that need what the machine's kernel may lack, PPP above all: user-mode-linux with the
 * machine's files, which it can't write to. Its serial lines {@code ttyS0}, {@code ttyS1} ... are ptys of a testbed, and what a
 * script in it says comes out here.
 */
final class Guest {
    private static final String SWITCH_OFF = "\necho o > /proc/sysrq-trigger\nsleep 60\n";

    private Guest() {}

    /** @param script one of the resources below {@code guest}, run after {@code init.sh} */
    static Spawned start(Path directory, String script, Path... lines) throws IOException {
        return start(directory, script, Map.of(), lines);
    }

    /** @param words variables of the script */
    static Spawned start(Path directory, String script, Map<String, String> words, Path... lines) throws IOException {
        String linux = Peer.require("linux.uml", "user-mode-linux");
        Peer.require("insmod", "kmod");
        Path home = Files.createDirectories(directory.resolve("guest"));
        StringBuilder text = new StringBuilder(resource("init.sh"));
        words.forEach((word, value) -> text.append(word + "=" + value + "\n"));
        Path init = Files.writeString(home.resolve(script), text + resource(script) + SWITCH_OFF);
        if (!init.toFile().setExecutable(true)) {
            throw new IOException(init + " can't be made executable");
        }
        List<String> command = new ArrayList<>(List.of(
                linux,
                "mem=192M",
                "root=none",
                "rootfstype=hostfs",
                "rootflags=/",
                "ro",
                "init=" + init,
                "con=null",
                "con0=null,fd:1",
                "ssl=null",
                "uml_dir=" + home,
                "quiet"));
        for (int line = 0; line < lines.length; line++) {
            command.add("ssl" + line + "=tty:" + lines[line].toRealPath());
        }
        Map<String, String> environment = new HashMap<>(WideRegisters.environment(home));
        environment.put("HOME", home.toString());
        Spawned guest = Spawned.start("guest", environment, command);
        try {
            guest.await("^guest up", Patience.SOON);
        } catch (AssertionError e) {
            guest.close();
            throw e;
        }
        return guest;
    }

    static String resource(String name) throws IOException {
        try (InputStream script = Guest.class.getResourceAsStream("/guest/" + name)) {
            if (script == null) {
                throw new IllegalArgumentException("guest/" + name + ": there is no such resource");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
