package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** gammu, told which port it is to use. */
final class Gammu {

    private final Path directory;
    private final Path configuration;

    Gammu(Path directory, Path port) throws IOException {
        this.directory = directory;
        this.configuration = Files.writeString(directory.resolve("gammurc"), settings("gammu", port));
    }

    /** A section of a configuration of gammu's programs. */
    static String settings(String section, Path port) {
        return """
                [%s]
                device=%s
                connection=at
                use_locking=no
                """.formatted(section, port);
    }

    String run(String... arguments) {
        return Spawned.run(environment(), Patience.SOON, command(arguments));
    }

    /** Runs a command until it says all of this: gammu switches the radio on, and does not wait for what comes of that. */
    void await(String command, String... wanted) {
        Poll poll = Poll.soon();
        while (!Stream.of(wanted).allMatch(poll.last::contains)) {
            poll.againSoon();
            try {
                poll.last = run(command);
            } catch (AssertionError notYet) {
                poll.last = String.valueOf(notYet.getMessage());
            }
        }
    }

    /** For what must not succeed. */
    String refused(String... arguments) {
        return Spawned.refused(environment(), Patience.SOON, command(arguments));
    }

    private Map<String, String> environment() {
        return Map.of("LC_ALL", "C.UTF-8", "HOME", directory.toString());
    }

    private String[] command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Peer.require("gammu", "gammu"), "-c", configuration.toString()));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }
}
