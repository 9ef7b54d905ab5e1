package dev.mynah.modem.mbim.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A device service: commands about one matter. MBIM 1.0 10.1.
 *
 * @param defined where its definition is
 */
public record Service(String name, UUID id, String defined, List<Cid> commands) {
    public Service {
        commands = List.copyOf(commands);
    }

    public static Service of(String name, String id, String defined, Cid... commands) {
        return new Service(name, UUID.fromString(id), defined, List.of(commands));
    }

    public Optional<Cid> command(int cid) {
        return commands.stream().filter(it -> it.declaration().cid() == cid).findFirst();
    }

    /** Its commands that are about something in this modem. */
    public List<Cid> supported() {
        return commands.stream()
                .filter(it -> it.declaration().notApplicable().isEmpty())
                .toList();
    }
}
