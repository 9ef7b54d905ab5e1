package dev.mynah.network.gateway;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.pdn.PacketDataNetwork;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What lies beyond the host behind a gateway: a way for packets and a name server, each there once a door to it has been
 * opened. Doors may call {@link #lead} and {@link #forward} from any thread, and send packets for UEs from any.
 */
public final class Outside {
    /** Packets that wait for the operator's turn; a router drops what comes on top. */
    private static final int QUEUE = 256;

    private final boolean open;
    private final Timeline timeline;
    private final AtomicInteger waiting = new AtomicInteger();
    private Optional<PacketDataNetwork> way = Optional.empty();
    private Optional<NameServer> names = Optional.empty();
    private Consumer<byte[]> towardsUes = packet -> {};

    /** @param open whether packets may leave the testbed, so that name servers may be somewhere else */
    public Outside(boolean open, Timeline timeline) {
        this.open = open;
        this.timeline = timeline;
    }

    /** The timeline of the operator. */
    public Timeline timeline() {
        return timeline;
    }

    /** Opens a way for packets. */
    public void lead(PacketDataNetwork there) {
        timeline.execute(() -> {
            way = Optional.of(there);
            there.join(this::bring);
        });
    }

    /** Has questions for names forwarded. */
    public void forward(NameServer there) {
        timeline.execute(() -> names = Optional.of(there));
    }

    boolean open() {
        return open;
    }

    Optional<PacketDataNetwork> way() {
        return way;
    }

    Optional<NameServer> names() {
        return names;
    }

    void join(Consumer<byte[]> ues) {
        towardsUes = ues;
    }

    private void bring(byte[] packet) {
        if (waiting.incrementAndGet() > QUEUE) {
            waiting.decrementAndGet();
            return;
        }
        timeline.execute(() -> {
            waiting.decrementAndGet();
            towardsUes.accept(packet);
        });
    }
}
