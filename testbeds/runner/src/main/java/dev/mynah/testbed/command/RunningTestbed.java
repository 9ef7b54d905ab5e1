package dev.mynah.testbed.command;

import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.control.RunDirectory;
import dev.mynah.testbed.control.TestbedDescription;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The testbed that runs in a run directory, as another process finds it. */
final class RunningTestbed {
    private final Path directory;
    private final TestbedDescription description;

    private RunningTestbed(Path directory, TestbedDescription description) {
        this.directory = directory;
        this.description = description;
    }

    static RunningTestbed in(Path directory) throws Refused {
        Path file = RunDirectory.description(directory);
        try {
            TestbedDescription description = TestbedDescription.parse(Files.readString(file));
            if (ProcessHandle.of(description.pid()).isEmpty()) {
                throw none(file);
            }
            return new RunningTestbed(directory, description);
        } catch (NoSuchFileException e) {
            throw none(file);
        } catch (IOException | NumberFormatException e) {
            throw new Refused(file + " can't be read (" + e.getMessage() + "): start the testbed anew");
        }
    }

    private static Refused none(Path file) {
        return new Refused("no testbed runs in " + file.getParent()
                + ": start one with \"mynah up\" or name its directory with --run-dir");
    }

    Path directory() {
        return directory;
    }

    TestbedDescription description() {
        return description;
    }

    /** A door by its name, or by modem and name ({@code modem0/at0}) where several modems have one of that name. */
    TestbedDescription.Door door(String name) throws Refused {
        List<TestbedDescription.Door> found = description.modems().stream()
                .flatMap(modem -> modem.doors().stream()
                        .filter(door -> name.equals(door.name()) || name.equals(modem.name() + "/" + door.name())))
                .toList();
        if (found.isEmpty()) {
            throw new Refused("there is no door \"" + name + "\" (there is " + doorNames() + ")");
        }
        if (found.size() > 1) {
            throw new Refused("several modems have a door \"" + name + "\": name the modem too, as modem0/" + name);
        }
        return found.get(0);
    }

    /** The first door that speaks AT. */
    TestbedDescription.Door firstAtDoor() throws Refused {
        return description.doors().stream()
                .filter(door -> door.protocol().equals("at"))
                .findFirst()
                .orElseThrow(() -> new Refused("this testbed has no door that speaks AT"));
    }

    private String doorNames() {
        return description.doors().stream().map(TestbedDescription.Door::name).collect(Collectors.joining(", "));
    }

    /** Asks the control port; the stream ends when the testbed does. */
    InputStream get(String path) throws Refused {
        try {
            HttpURLConnection request = (HttpURLConnection)
                    URI.create(description.control() + path).toURL().openConnection();
            request.setConnectTimeout(2000);
            return request.getInputStream();
        } catch (IOException e) {
            throw new Refused("the testbed's control port " + description.control() + " does not answer ("
                    + e.getMessage() + "): start the testbed anew");
        }
    }
}
