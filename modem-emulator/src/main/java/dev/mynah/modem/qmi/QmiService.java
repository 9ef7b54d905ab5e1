package dev.mynah.modem.qmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A service with its messages. */
public final class QmiService {
    private final int id;
    private final String name;
    private final int major;
    private final int minor;
    private final List<QmiCommand> commands;
    private final List<QmiReport> reports;
    private final Consumer<QmiClient> begun;
    private final Map<Integer, QmiCommand> byId = new HashMap<>();

    /** @param major the version of the service that its messages are of; 1.0 for most since hosts ask for no more */
    public QmiService(int id, String name, int major, int minor, List<QmiCommand> commands, List<QmiReport> reports) {
        this(id, name, major, minor, commands, reports, client -> {});
    }

    /** @param begun told of each new client, in case something has to be listened to that is no event of the subscription */
    public QmiService(
            int id,
            String name,
            int major,
            int minor,
            List<QmiCommand> commands,
            List<QmiReport> reports,
            Consumer<QmiClient> begun) {
        this.id = id;
        this.name = name;
        this.major = major;
        this.minor = minor;
        this.commands = List.copyOf(commands);
        this.reports = List.copyOf(reports);
        this.begun = begun;
        for (QmiCommand command : commands) {
            if (byId.put(command.form().id(), command) != null) {
                throw new IllegalArgumentException(
                        name + " has two messages %04X".formatted(command.form().id()));
            }
        }
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int major() {
        return major;
    }

    public int minor() {
        return minor;
    }

    public List<QmiCommand> commands() {
        return commands;
    }

    public List<QmiReport> reports() {
        return reports;
    }

    Optional<QmiCommand> command(int message) {
        return Optional.ofNullable(byId.get(message));
    }

    void begin(QmiClient client) {
        begun.accept(client);
    }
}
