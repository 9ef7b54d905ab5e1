package dev.mynah.modem.ppp;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PacketData.ChapExchange;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The host authenticates itself by PAP (RFC 1334 2) or CHAP with MD5 (RFC 1994). The modem can't tell right from wrong; it
 * says yes and hands on what it heard, and the network judges (TS 29.061 11.2.1.3.1).
 */
final class PeerAuthentication {
    private static final int REQUEST = 1;
    private static final int ACK = 2;
    private static final int CHALLENGE = 1;
    private static final int RESPONSE = 2;
    private static final int SUCCESS = 3;
    private static final int CHALLENGE_LENGTH = 16;
    private static final int MOST_CHALLENGES = 10;
    private static final byte[] NAME = "mynah".getBytes(StandardCharsets.US_ASCII);

    private final RandomGenerator random;
    private final BiConsumer<Integer, ControlPacket> send;
    private final Consumer<Optional<Authentication>> done;
    private final Runnable failed;
    private final NamedTimers timers;
    private LcpNegotiation.Authentication method = LcpNegotiation.Authentication.NONE;
    private byte[] challenge = {};
    private int id;
    private int attempts;
    private boolean over;

    PeerAuthentication(
            Timeline timeline,
            RandomGenerator random,
            BiConsumer<Integer, ControlPacket> send,
            Consumer<Optional<Authentication>> done,
            Runnable failed) {
        this.random = random;
        this.send = send;
        this.done = done;
        this.failed = failed;
        this.timers = new NamedTimers(timeline, timer -> again());
    }

    void begin(LcpNegotiation.Authentication agreed) {
        method = agreed;
        attempts = 0;
        over = false;
        if (agreed == LcpNegotiation.Authentication.NONE) {
            finish(Optional.empty());
        } else {
            challenge = new byte[CHALLENGE_LENGTH];
            random.nextBytes(challenge);
            id = random.nextInt(256);
            again();
        }
    }

    private void again() {
        if (++attempts > MOST_CHALLENGES) {
            end();
            failed.run();
            return;
        }
        timers.start(PppTimer.AUTHENTICATION);
        if (method == LcpNegotiation.Authentication.CHAP) {
            byte[] data = new byte[1 + challenge.length + NAME.length];
            data[0] = (byte) challenge.length;
            System.arraycopy(challenge, 0, data, 1, challenge.length);
            System.arraycopy(NAME, 0, data, 1 + challenge.length, NAME.length);
            send.accept(PppProtocol.CHAP, new ControlPacket(CHALLENGE, id, data));
        }
    }

    void pap(ControlPacket packet) {
        byte[] data = packet.data();
        int user = data.length > 0 ? data[0] & 0xFF : -1;
        boolean readable = user >= 0 && 1 + user < data.length && 2 + user + (data[1 + user] & 0xFF) <= data.length;
        if (method != LcpNegotiation.Authentication.PAP || packet.code() != REQUEST || !readable) {
            return;
        }
        send.accept(PppProtocol.PAP, new ControlPacket(ACK, packet.id(), new byte[] {0}));
        if (!over) {
            String name = new String(data, 1, user, StandardCharsets.ISO_8859_1);
            String password = new String(data, 2 + user, data[1 + user] & 0xFF, StandardCharsets.ISO_8859_1);
            finish(Optional.of(Authentication.pap(name, password)).filter(it -> !name.isEmpty()));
        }
    }

    void chap(ControlPacket packet) {
        byte[] data = packet.data();
        int length = data.length > 0 ? data[0] & 0xFF : 0;
        boolean readable = length == 16 && 1 + length <= data.length && packet.id() == id;
        if (method != LcpNegotiation.Authentication.CHAP || packet.code() != RESPONSE || !readable) {
            return;
        }
        send.accept(PppProtocol.CHAP, new ControlPacket(SUCCESS, id, new byte[0]));
        if (!over) {
            String name = new String(data, 1 + length, data.length - 1 - length, StandardCharsets.ISO_8859_1);
            ChapExchange exchange = new ChapExchange(id, challenge, Arrays.copyOfRange(data, 1, 1 + length));
            finish(Optional.of(Authentication.chap(name, exchange)).filter(it -> !name.isEmpty()));
        }
    }

    private void finish(Optional<Authentication> with) {
        end();
        over = true;
        done.accept(with);
    }

    void end() {
        timers.stopAll();
    }
}
