package dev.mynah.modem.at;

import dev.mynah.modem.Eap;
import dev.mynah.modem.Refusal;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A peer that answers every packet with its identifier. */
public final class FakeEap implements Eap {
    public final Map<Integer, Session> sessions = new HashMap<>();
    public String asked = "";
    /** What the next packet is refused with. */
    public Optional<Refusal.Reason> refusal = Optional.empty();

    @Override
    public Future<Reply> exchange(byte[] application, int method, byte[] packet) {
        asked = HexFormat.of().formatHex(application) + " " + method;
        return refusal.<Future<Reply>>map(it -> Future.failedFuture(new Refusal(it)))
                .orElseGet(() -> Future.succeededFuture(new Reply(3, new byte[] {packet[1]})));
    }

    @Override
    public Optional<Session> session(int number) {
        return Optional.ofNullable(sessions.get(number));
    }
}
