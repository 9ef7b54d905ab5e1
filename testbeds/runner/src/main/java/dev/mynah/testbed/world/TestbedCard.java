package dev.mynah.testbed.world;

import dev.mynah.euicc.Card;
import dev.mynah.modem.baseband.HeldCard;
import dev.mynah.modem.sim.SharedPort;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A card wherever it is: in slots, where it lives on their modem's timeline, or on the table with whatever timeline it had
 * last. Who wants something of it asks for a turn and gets one where it lives.
 */
final class TestbedCard {
    private final String name;
    private final Card card;
    private final List<SharedPort> ports;
    /** Changed in a turn of the old owner only; anybody reads it to know whom to ask. */
    private volatile Timeline owner;

    TestbedCard(String name, Card card, Timeline owner) {
        this.name = name;
        this.card = card;
        this.owner = owner;
        this.ports = IntStream.range(0, card.portCount())
                .mapToObj(port -> new SharedPort(card.port(port)))
                .toList();
    }

    String name() {
        return name;
    }

    Card card() {
        return card;
    }

    /** Whether a port is there that can have a profile. */
    boolean carriesProfile(int port) {
        return port >= card.mepMode().firstProfilePort() && port < ports.size();
    }

    SharedPort port(int number) {
        return ports.get(number);
    }

    /** As a modem holds it: on the ports that doors are on too. */
    HeldCard held() {
        return new HeldCard(card.mepMode(), List.copyOf(ports));
    }

    /** Runs a task in a turn of whoever owns the card then. From any thread. */
    void inTurn(Consumer<Timeline> task) {
        Timeline asked = owner;
        asked.execute(() -> {
            if (asked == owner) {
                task.accept(asked);
            } else {
                inTurn(task);
            }
        });
    }

    /** Hands the card over; the task runs in the new owner's first turn with it. From any thread. */
    void moveTo(Timeline next, Runnable then) {
        inTurn(last -> {
            owner = next;
            next.execute(then);
        });
    }
}
