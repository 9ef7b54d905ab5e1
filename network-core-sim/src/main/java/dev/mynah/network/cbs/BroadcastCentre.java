package dev.mynah.network.cbs;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.cbs.BroadcastMessage;
import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.ran.BaseStation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The cell broadcast centre with what base stations repeat for it. TS 23.041 9.2. Lives on the operator's timeline. */
public final class BroadcastCentre {
    private static final int MOST = 256;

    private final Timeline timeline;
    private final Map<String, BaseStation> stations;
    private final List<Running> running = new ArrayList<>();

    /** @param stations by name; looked at anew for each broadcast */
    public BroadcastCentre(Timeline timeline, Map<String, BaseStation> stations) {
        this.timeline = timeline;
        this.stations = stations;
    }

    private static final class Running {
        private final BroadcastMessage message;
        private final BroadcastSpec spec;
        private int done;
        private boolean stopped;

        Running(BroadcastMessage message, BroadcastSpec spec) {
            this.message = message;
            this.spec = spec;
        }

        boolean is(int identifier, int serial) {
            return message.identifier() == identifier && message.serial().value() == serial;
        }
    }

    /**
     * Write-Replace: begins to broadcast, at once; a message with the same identifier and code gives way to it (TS 23.041
     * 9.2.2).
     *
     * @throws IllegalArgumentException when a cell does not exist, or too much is being broadcast
     */
    public void write(BroadcastMessage message, BroadcastSpec spec) {
        for (String cell : spec.cells()) {
            if (!stations.containsKey(cell)) {
                throw new IllegalArgumentException("cells: \"" + cell + "\" is not one of " + stations.keySet());
            }
        }
        if (running.size() >= MOST) {
            throw new IllegalArgumentException("too much is being broadcast already");
        }
        running.removeIf(old -> {
            boolean replaced = old.message.identifier() == message.identifier()
                    && old.message.serial().code() == message.serial().code()
                    && old.message.getClass() == message.getClass();
            old.stopped |= replaced;
            return replaced;
        });
        Running fresh = new Running(message, spec);
        running.add(fresh);
        send(fresh);
    }

    private void send(Running broadcast) {
        if (broadcast.stopped) {
            return;
        }
        broadcast.done++;
        stations.forEach((name, station) -> {
            if (broadcast.spec.cells().isEmpty() || broadcast.spec.cells().contains(name)) {
                octets(broadcast.message, station.cell().rat()).forEach(it -> station.broadcast(it.toByteArray()));
            }
        });
        if (broadcast.done == broadcast.spec.times()) {
            running.remove(broadcast);
        } else {
            timeline.after(broadcast.spec.period(), () -> send(broadcast));
        }
    }

    private static List<Octets> octets(BroadcastMessage message, Rat rat) {
        if (rat == Rat.GSM && message instanceof BroadcastPages pages) {
            return pages.single().stream().map(BroadcastMessage::encode).toList();
        }
        return List.of(message.encode());
    }

    /** Kill: stops a broadcast; how often it has gone out, or empty when there is no such broadcast. */
    public OptionalInt kill(int identifier, int serial) {
        for (Running broadcast : running) {
            if (broadcast.is(identifier, serial)) {
                broadcast.stopped = true;
                running.remove(broadcast);
                return OptionalInt.of(broadcast.done);
            }
        }
        return OptionalInt.empty();
    }

    /** Stops everything. */
    public void stop() {
        running.forEach(it -> it.stopped = true);
        running.clear();
    }
}
