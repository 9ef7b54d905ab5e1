package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import java.util.List;
import java.util.stream.Stream;

/** The logical channels a client has opened, which are closed when it goes. */
final class HeldChannels {
    private record Held(Subscription slot, int channel) {}

    private static final Memory<List<Held>> HELD = new Memory<>("UIM channels", List.of());

    private HeldChannels() {}

    static void opened(QmiClient client, Subscription slot, int channel) {
        client.set(
                HELD,
                Stream.concat(client.get(HELD).stream(), Stream.of(new Held(slot, channel)))
                        .toList());
    }

    static void closed(QmiClient client, Subscription slot, int channel) {
        client.set(
                HELD,
                client.get(HELD).stream()
                        .filter(it -> !it.equals(new Held(slot, channel)))
                        .toList());
    }

    /** Closes all of them; one that the card has closed itself is refused, and gone. */
    static void close(QmiClient client) {
        client.get(HELD).forEach(it -> it.slot().sim().close(it.channel()));
        client.set(HELD, List.of());
    }
}
