package dev.mynah.testbed.world;

import dev.mynah.modem.Modem;
import dev.mynah.modem.mbim.port.MbimFunction;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One MBIM function for all doors of a modem that speak for the same slot: what one host sets there, all find. */
public final class MbimFunctions {
    private record Key(Modem modem, int slot) {}

    private final QmiDevices qmiDevices;
    private final Map<Key, MbimFunction> functions = new HashMap<>();
    private final Map<Path, MbimFunction> paths = new HashMap<>();

    /** @param qmiDevices those that QMI sent by MBIM leads to */
    public MbimFunctions(QmiDevices qmiDevices) {
        this.qmiDevices = qmiDevices;
    }

    public MbimFunction of(Modem modem, int slot) {
        return functions.computeIfAbsent(
                new Key(modem, slot), it -> new MbimFunction(modem, slot, qmiDevices.of(modem, slot)));
    }

    /** A serial door to a function. */
    void standsBehind(Path door, Modem modem, int slot) {
        paths.put(door, of(modem, slot));
    }

    /** The function whose serial door a client of a proxy names, by whatever links lead to it. */
    Optional<MbimFunction> behind(String device) {
        try {
            Path real = Path.of(device).toRealPath();
            for (Map.Entry<Path, MbimFunction> door : paths.entrySet()) {
                if (door.getKey().toRealPath().equals(real)) {
                    return Optional.of(door.getValue());
                }
            }
            return Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // it names nothing here, as on a host that sees other files
        }
    }
}
