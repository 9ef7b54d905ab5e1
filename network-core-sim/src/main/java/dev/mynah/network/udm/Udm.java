package dev.mynah.network.udm;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.security.Aka5g;
import dev.mynah.network.air.nas.security.AkaPrimeKeys;
import dev.mynah.network.air.nas.security.Kausf;
import dev.mynah.network.air.nas.security.ServingNetworkName;
import dev.mynah.network.hlr.HomeVector;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.hlr.ServiceProfile;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The unified data management of an operator, on the subscribers of its HSS: SIDF and ARPF are in it. Lives on the
 * operator's timeline. TS 23.501 6.2.7, TS 33.501 5.8.
 */
public final class Udm implements UnifiedDataManagement {
    private final Hss hss;
    private final UdmSpec spec;
    private final boolean elsewhere;

    /** @param elsewhere whether an HLR outside has the subscribers: GSUP has no vectors for 5GS, so nobody is one of 5GS then */
    public Udm(Hss hss, UdmSpec spec, boolean elsewhere) {
        this.hss = hss;
        this.spec = spec;
        this.elsewhere = elsewhere;
    }

    private boolean knows(String imsi) {
        return !elsewhere && hss.knows(imsi);
    }

    /** The IMSI behind a SUCI, if it is one of this network's and concealed with one of its keys. TS 33.501 6.12.5. */
    public Optional<String> reveal(Suci suci) {
        Optional<Octets> msin = suci.scheme() == Suci.NULL_SCHEME
                ? Optional.of(suci.output())
                : spec.keys().stream()
                        .filter(key ->
                                key.identifier() == suci.keyId() && key.scheme().identifier() == suci.scheme())
                        .findFirst()
                        .flatMap(key -> key.reveal(suci.output().toByteArray()))
                        .map(Octets::of);
        return msin.flatMap(Suci::digits)
                .map(digits -> suci.home().digits() + digits)
                .filter(this::knows);
    }

    /** Makes a vector by the method of this operator. TS 33.501 6.1.3.1, 6.1.3.2. */
    public void authenticate(
            String imsi,
            ServingNetworkName serving,
            Optional<S6aRequest.Resynchronisation> resynchronisation,
            Consumer<Optional<AuthenticationData>> answered) {
        if (!knows(imsi)) {
            answered.accept(Optional.empty());
            return;
        }
        hss.homeVector(
                imsi,
                resynchronisation,
                made -> answered.accept(made.map(vector -> {
                    ServingNetworkName bound =
                            vector.boundTo().map(ServingNetworkName::of).orElse(serving);
                    return switch (spec.method()) {
                        case AKA_5G -> of5gAka(imsi, vector, bound);
                        case EAP_AKA_PRIME -> ofEapAkaPrime(imsi, vector, bound);
                    };
                })));
    }

    private static AuthenticationData of5gAka(String imsi, HomeVector vector, ServingNetworkName serving) {
        return new AuthenticationData.Of5gAka(
                imsi,
                vector.rand(),
                vector.autn(),
                Aka5g.resStar(vector.ck(), vector.ik(), serving, vector.rand(), vector.xres()),
                Kausf.derive(vector.ck(), vector.ik(), serving, vector.concealedSqn()));
    }

    private static AuthenticationData ofEapAkaPrime(String imsi, HomeVector vector, ServingNetworkName serving) {
        AkaPrimeKeys keys = AkaPrimeKeys.derive(vector.ck(), vector.ik(), serving.text(), vector.concealedSqn(), imsi);
        return new AuthenticationData.OfEapAkaPrime(imsi, vector.rand(), vector.autn(), vector.xres(), keys, serving);
    }

    @Override
    public void answer(NudmRequest request, Consumer<NudmAnswer> answered) {
        answered.accept(answer(request));
    }

    private NudmAnswer answer(NudmRequest request) {
        if (!knows(request.imsi())) {
            return new NudmAnswer.Refused(NudmAnswer.Reason.USER_NOT_FOUND);
        }
        if (request instanceof NudmRequest.Registration) {
            ServiceProfile services = hss.profile(request.imsi());
            if (!services.mayHavePackets()) {
                return new NudmAnswer.Refused(NudmAnswer.Reason.UNKNOWN_5GS_SUBSCRIPTION);
            }
            if (services.notIn().contains(Rat.NR)) {
                return new NudmAnswer.Refused(NudmAnswer.Reason.RAT_NOT_ALLOWED);
            }
            return hss.servedByAmf(request.imsi(), request.visited())
                    .<NudmAnswer>map(NudmAnswer.Registered::new)
                    .orElseGet(() -> new NudmAnswer.Refused(NudmAnswer.Reason.ROAMING_NOT_ALLOWED));
        }
        hss.leftAmf(request.imsi(), request.visited());
        return new NudmAnswer.Done();
    }
}
