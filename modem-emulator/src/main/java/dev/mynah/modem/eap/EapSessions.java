package dev.mynah.modem.eap;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mynah.modem.Eap;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.eap.EapPacket;
import dev.mynah.network.air.nas.eap.EapPacket.Code;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The sessions of one card, one after the other. */
public final class EapSessions implements Eap {
    private static final int REMEMBERED = 8;

    /** The USIM as EAP needs it. */
    public interface Usim {
        /** The peer's permanent identity. */
        String identity();

        AkaAnswer challenge(byte[] rand, byte[] autn);
    }

    private final Function<byte[], Usim> usims;
    private final Map<Integer, AkaSession> sessions = new LinkedHashMap<>();
    private int last;

    /** @param usims the USIM of an AID; throws a refusal where there is none */
    public EapSessions(Function<byte[], Usim> usims) {
        this.usims = usims;
    }

    /** Another card, or none: what was is nobody's any more. */
    public void forget() {
        sessions.clear();
    }

    @Override
    public Future<Reply> exchange(byte[] application, int method, byte[] packet) {
        if (method != AKA) {
            return Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED));
        }
        Optional<EapPacket> decoded = EapPacket.decode(Octets.of(packet))
                .value()
                .filter(it -> it.code() != Code.RESPONSE
                        && (it.code() != Code.REQUEST || MethodPacket.of(it).isPresent()));
        if (decoded.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        try {
            return Future.succeededFuture(taken(usims.apply(application), decoded.get()));
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
    }

    private Reply taken(Usim usim, EapPacket packet) {
        Optional<MethodPacket> request = MethodPacket.of(packet);
        if (request.isEmpty()) {
            Optional.ofNullable(sessions.get(last)).ifPresent(it -> it.ended(packet.code() == Code.SUCCESS));
            return new Reply(last, new byte[0]);
        }
        AkaSession running = sessions.get(last);
        if (running == null || running.over() || request.get().type() == MethodPacket.IDENTITY) {
            running = new AkaSession(usim.identity(), usim::challenge);
            sessions.put(++last, running);
            sessions.remove(last - REMEMBERED);
        }
        return new Reply(last, answer(running, usim, request.get()).encode());
    }

    private static MethodPacket answer(AkaSession session, Usim usim, MethodPacket request) {
        return switch (request.type()) {
            case MethodPacket.IDENTITY ->
                request.response(MethodPacket.IDENTITY, usim.identity().getBytes(UTF_8));
            case MethodPacket.NOTIFICATION -> request.response(MethodPacket.NOTIFICATION, new byte[0]);
            case AKA -> session.answer(request);
            // Another method: the one there is. RFC 3748 5.3.1.
            default -> request.response(MethodPacket.NAK, new byte[] {AKA});
        };
    }

    @Override
    public Optional<Session> session(int number) {
        return Optional.ofNullable(sessions.get(number)).map(AkaSession::seen);
    }
}
