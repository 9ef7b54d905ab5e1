package dev.mynah.network.fault;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The faults in force in one operator's core; every node passes what it sends and receives through. */
public final class MessageFaults {
    private final Timeline timeline;
    private final List<MessageFault> faults = new ArrayList<>();

    public MessageFaults(Timeline timeline) {
        this.timeline = timeline;
    }

    public void add(MessageFault fault) {
        faults.add(fault);
    }

    public void clear() {
        faults.clear();
    }

    /**
     * A message goes down.
     *
     * @param imsi the subscriber's, or empty where it is not known yet
     * @param send sends it, at once, later or never; told whether to spoil its authentication code
     */
    public void downlink(String imsi, NasMessage message, Consumer<Boolean> send) {
        if (faults.isEmpty()) {
            send.accept(false);
            return;
        }
        Optional<MessageFault.Effect> effect = take(imsi, Direction.DOWNLINK, message);
        pass(
                effect,
                () -> send.accept(effect.filter(MessageFault.Effect.BadMac.class::isInstance)
                        .isPresent()));
    }

    /** A message has come up, been checked and read. */
    public void uplink(String imsi, NasMessage message, Runnable receive) {
        if (faults.isEmpty()) {
            receive.run();
            return;
        }
        pass(take(imsi, Direction.UPLINK, message), receive);
    }

    private void pass(Optional<MessageFault.Effect> effect, Runnable on) {
        if (effect.isEmpty() || effect.get() instanceof MessageFault.Effect.BadMac) {
            on.run();
        } else if (effect.get() instanceof MessageFault.Effect.Delay delay) {
            timeline.after(delay.by(), on);
        }
    }

    /** The effect of the oldest fault that concerns a message, used up by one. */
    private Optional<MessageFault.Effect> take(String imsi, Direction direction, NasMessage message) {
        String name = message.layout().name();
        for (int i = 0; i < faults.size(); i++) {
            MessageFault fault = faults.get(i);
            if (fault.concerns(imsi, direction, name)) {
                if (fault.times() == 1) {
                    faults.remove(i);
                } else if (fault.times() > 1) {
                    faults.set(i, fault.less());
                }
                return Optional.of(fault.effect());
            }
        }
        return Optional.empty();
    }
}
