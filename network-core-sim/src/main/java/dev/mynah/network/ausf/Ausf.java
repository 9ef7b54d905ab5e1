package dev.mynah.network.ausf;

import dev.mynah.network.air.nas.eap.AkaPrimeAttribute;
import dev.mynah.network.air.nas.eap.AkaPrimeMessage;
import dev.mynah.network.air.nas.eap.AkaPrimeMessage.Subtype;
import dev.mynah.network.air.nas.eap.EapPacket;
import dev.mynah.network.air.nas.security.Aka5g;
import dev.mynah.network.air.nas.security.Kausf;
import dev.mynah.network.air.nas.security.ServingNetworkName;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.udm.AuthenticationData;
import dev.mynah.network.udm.Udm;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The authentication server of an operator. It remembers each authentication under way until its answer comes; of more than
 * {@value #MOST_UNDER_WAY} the oldest is forgotten. Lives on the operator's timeline. TS 33.501 6.1.3.
 */
public final class Ausf implements AuthenticationServer {
    private static final int MOST_UNDER_WAY = 20_000;

    private record UnderWay(AuthenticationData data, ServingNetworkName serving, int identifier) {}

    private final Udm udm;
    private final Map<Long, UnderWay> underWay = new LinkedHashMap<>();
    private long last;

    public Ausf(Udm udm) {
        this.udm = udm;
    }

    @Override
    public void answer(NausfRequest request, Consumer<NausfAnswer> answered) {
        if (request instanceof NausfRequest.OfSuci asked) {
            udm.reveal(asked.suci())
                    .ifPresentOrElse(
                            imsi -> begin(
                                    imsi,
                                    ServingNetworkName.of(asked.serving()),
                                    asked.resynchronisation(),
                                    0,
                                    answered),
                            () -> answered.accept(new NausfAnswer.Refused(NausfAnswer.Reason.USER_NOT_FOUND)));
        } else if (request instanceof NausfRequest.OfSupi asked) {
            begin(asked.imsi(), ServingNetworkName.of(asked.serving()), asked.resynchronisation(), 0, answered);
        } else if (request instanceof NausfRequest.Confirmation asked) {
            UnderWay found = underWay.remove(asked.context());
            answered.accept(
                    found != null && found.data() instanceof AuthenticationData.Of5gAka data
                            ? confirm(data, found, asked.resStar())
                            : new NausfAnswer.Refused(NausfAnswer.Reason.CONTEXT_NOT_FOUND));
        } else if (request instanceof NausfRequest.Eap asked) {
            UnderWay found = underWay.remove(asked.context());
            if (found != null && found.data() instanceof AuthenticationData.OfEapAkaPrime data) {
                eap(data, found, asked.packet(), answered);
            } else {
                answered.accept(new NausfAnswer.Refused(NausfAnswer.Reason.CONTEXT_NOT_FOUND));
            }
        }
    }

    private void begin(
            String imsi,
            ServingNetworkName serving,
            Optional<S6aRequest.Resynchronisation> resynchronisation,
            int identifier,
            Consumer<NausfAnswer> answered) {
        udm.authenticate(
                imsi,
                serving,
                resynchronisation,
                made -> answered.accept(made.map(data -> challenge(data, serving, identifier))
                        .orElseGet(() -> new NausfAnswer.Refused(NausfAnswer.Reason.AV_GENERATION_PROBLEM))));
    }

    private NausfAnswer challenge(AuthenticationData data, ServingNetworkName serving, int identifier) {
        long context = ++last;
        underWay.put(context, new UnderWay(data, serving, identifier));
        if (underWay.size() > MOST_UNDER_WAY) {
            underWay.remove(underWay.keySet().iterator().next());
        }
        if (data instanceof AuthenticationData.Of5gAka aka) {
            return new NausfAnswer.Challenge(
                    context, aka.rand(), aka.autn(), Aka5g.hresStar(aka.rand(), aka.xresStar()));
        }
        AuthenticationData.OfEapAkaPrime eap = (AuthenticationData.OfEapAkaPrime) data;
        EapPacket packet = AkaPrimeMessage.challenge(
                        eap.rand(), eap.autn(), eap.serving().text())
                .packet(EapPacket.Code.REQUEST, identifier);
        return new NausfAnswer.EapRequest(context, eap.keys().sign(packet));
    }

    private static NausfAnswer confirm(AuthenticationData.Of5gAka data, UnderWay found, byte[] resStar) {
        return MessageDigest.isEqual(data.xresStar(), resStar)
                ? authenticated(data.imsi(), data.kausf(), found, Optional.empty())
                : new NausfAnswer.NotAuthenticated(Optional.empty());
    }

    private static NausfAnswer authenticated(String imsi, Kausf kausf, UnderWay found, Optional<EapPacket> eap) {
        return new NausfAnswer.Authenticated(imsi, kausf.kseaf(found.serving()), eap);
    }

    /** RFC 4187 6.3, RFC 9048 3. */
    private void eap(
            AuthenticationData.OfEapAkaPrime data, UnderWay found, EapPacket packet, Consumer<NausfAnswer> answered) {
        AkaPrimeMessage message = AkaPrimeMessage.decode(packet.data()).value().orElse(null);
        NausfAnswer failure = new NausfAnswer.NotAuthenticated(Optional.of(EapPacket.failure(found.identifier())));
        if (message == null || packet.code() != EapPacket.Code.RESPONSE || packet.identifier() != found.identifier()) {
            answered.accept(failure);
            return;
        }
        Optional<byte[]> auts = message.auts();
        if (message.subtype() == Subtype.SYNCHRONIZATION_FAILURE && found.identifier() == 0 && auts.isPresent()) {
            S6aRequest.Resynchronisation token = new S6aRequest.Resynchronisation(data.rand(), auts.get());
            begin(data.imsi(), found.serving(), Optional.of(token), 1, answered);
            return;
        }
        boolean right = message.subtype() == Subtype.CHALLENGE
                && message.fixed(AkaPrimeAttribute.MAC)
                        .map(code -> data.keys().genuine(packet, code))
                        .orElse(false)
                && message.res()
                        .map(res -> MessageDigest.isEqual(data.xres(), res))
                        .orElse(false);
        answered.accept(
                right
                        ? authenticated(
                                data.imsi(),
                                data.keys().kausf(),
                                found,
                                Optional.of(EapPacket.success(found.identifier())))
                        : failure);
    }
}
