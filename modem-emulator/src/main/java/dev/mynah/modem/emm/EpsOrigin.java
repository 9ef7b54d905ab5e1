package dev.mynah.modem.emm;

import dev.mynah.modem.mobility.Origin;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import dev.mynah.network.air.nas.security.NasToken;
import java.util.Optional;

/** EPS as the system the UE has come from: its GUTI, and its security context. TS 33.401 9.1.1. */
final class EpsOrigin implements Origin.Eps {
    private final EmmUe ue;

    EpsOrigin(EmmUe ue) {
        this.ue = ue;
    }

    boolean there() {
        return ue.context().guti().isPresent()
                && ue.security().context().filter(it -> !it.exhausted()).isPresent();
    }

    @Override
    public Optional<MappedGprs> towardsGprs() {
        if (!there()) {
            return Optional.empty();
        }
        NasSecurityContext security = ue.security().context().orElseThrow();
        NasToken token = security.takeToken();
        ue.registration().keepSecurityContext();
        return ue.context()
                .guti()
                .map(it -> new MappedGprs(
                        GprsIdentity.mappedFrom(it, token.bits()),
                        security.ksi().value(),
                        token.keys()));
    }
}
