package dev.mynah.testbed.junit;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A host on a QMI door, with a codec of its own: {@code qmi0.ask(DMS, 0x0025).succeeds().tlv(0x11).rest()}. It allocates a
 * client of each service it asks when it first does. Numbers of services and messages are those of the wire.
 */
public final class QmiHost {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int HEADER = 6;

    private final String door;
    private final TestClock clock;
    private final Voice voice;
    private final Map<Integer, Integer> clients = new HashMap<>();
    private final Deque<QmiAnswer> answers = new ArrayDeque<>();
    private final Deque<QmiAnswer> indications = new ArrayDeque<>();
    private byte[] unread = {};
    private int transaction;

    QmiHost(String door, TestClock clock, Voice.Maker voices) {
        this.door = door;
        this.clock = clock;
        this.voice = voices.apply(new Wire());
    }

    /** A request of this host's client of the service, and its answer, whatever time it takes: four minutes at most. */
    public QmiAnswer ask(int service, int message, QmiTlv... tlvs) {
        return ask(service, service == 0 ? 0 : client(service), message, tlvs);
    }

    /** A request of any client. */
    public QmiAnswer ask(int service, int client, int message, QmiTlv... tlvs) {
        return answer(service, send(service, client, message, tlvs));
    }

    /** The answer to a request that was only sent. */
    public QmiAnswer answer(int service, int asked) {
        if (!clock.until(() -> answered(service, asked).isPresent(), PATIENCE)) {
            throw new AssertionError("%s: service %02X never answered request %d".formatted(door, service, asked));
        }
        QmiAnswer answer = answered(service, asked).orElseThrow();
        answers.remove(answer);
        return answer;
    }

    /** Whether a request that was only sent has been answered by now. */
    public boolean hasAnswer(int service, int asked) {
        return answered(service, asked).isPresent();
    }

    /** Sends a request without waiting; returns its transaction. */
    public int send(int service, int client, int message, QmiTlv... tlvs) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (QmiTlv tlv : tlvs) {
            body.writeBytes(tlv.octets());
        }
        // CTL has one octet for it.
        transaction = transaction % 0xFF + 1;
        ByteArrayOutputStream sdu = new ByteArrayOutputStream();
        sdu.write(0);
        number(sdu, transaction, service == 0 ? 1 : 2);
        number(sdu, message, 2);
        number(sdu, body.size(), 2);
        sdu.writeBytes(body.toByteArray());
        raw(service, client, sdu.toByteArray());
        return transaction;
    }

    /** A frame with whatever in it. */
    public void raw(int service, int client, byte[] sdu) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(1);
        number(frame, sdu.length + HEADER - 1, 2);
        frame.write(0);
        frame.write(service);
        frame.write(client);
        frame.writeBytes(sdu);
        octets(frame.toByteArray());
    }

    /** Octets that need not be a frame. */
    public void octets(byte[] octets) {
        voice.received(octets, 0, octets.length);
        clock.settle();
    }

    /** The next indication of the service with this number, whatever comes before it and whatever time it takes. */
    public QmiAnswer indication(int service, int message) {
        client(service);
        if (!clock.until(() -> indicated(service, message).isPresent(), PATIENCE)) {
            throw new AssertionError(
                    "%s: service %02X never indicated %04X, but %s".formatted(door, service, message, indications));
        }
        QmiAnswer indication = indicated(service, message).orElseThrow();
        while (indications.remove() != indication) {
            // Those before it are of no interest to the test.
        }
        return indication;
    }

    /** What was told unasked and has not been looked at. */
    public List<QmiAnswer> indications() {
        List<QmiAnswer> all = new ArrayList<>(indications);
        indications.clear();
        return all;
    }

    /** This host's client of the service. */
    public int client(int service) {
        Integer known = clients.get(service);
        if (known == null) {
            known = allocate(service);
            clients.put(service, known);
        }
        return known;
    }

    /** One more client of the service. */
    public int allocate(int service) {
        return ask(0, 0, 0x0022, QmiTlv.of(0x01).u8(service))
                .succeeds()
                .tlv(0x01)
                .skip(1)
                .u8();
    }

    /** Hangs up: the line is closed. */
    public void hangUp() {
        voice.hungUp();
        clock.settle();
    }

    private Optional<QmiAnswer> answered(int service, int asked) {
        return answers.stream()
                .filter(it -> it.service() == service && it.transaction() == asked)
                .findFirst();
    }

    private Optional<QmiAnswer> indicated(int service, int message) {
        return indications.stream()
                .filter(it -> it.service() == service && it.message() == message)
                .findFirst();
    }

    private static void number(ByteArrayOutputStream out, int value, int octets) {
        for (int i = 0; i < octets; i++) {
            out.write(value >> (8 * i));
        }
    }

    private void heard(byte[] octets) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(unread);
        all.writeBytes(octets);
        unread = all.toByteArray();
        while (unread.length > 2) {
            int length = 1 + (unread[1] & 0xFF) + ((unread[2] & 0xFF) << 8);
            if (unread.length < length) {
                return;
            }
            QmiAnswer answer = QmiAnswer.of(java.util.Arrays.copyOf(unread, length));
            (answer.indication() ? indications : answers).add(answer);
            unread = java.util.Arrays.copyOfRange(unread, length, unread.length);
        }
    }

    private final class Wire implements Connection {
        @Override
        public void write(byte[] bytes) {
            heard(bytes);
        }

        @Override
        public void pause(boolean paused) {
            // A test sends what it sends.
        }

        @Override
        public void hangUp() {
            throw new AssertionError(door + ": hung up on the host");
        }
    }
}
