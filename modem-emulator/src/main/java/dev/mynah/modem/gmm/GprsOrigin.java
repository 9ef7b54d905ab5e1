package dev.mynah.modem.gmm;

import dev.mynah.modem.mobility.Origin;
import dev.mynah.modem.sim.PsKeys;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.security.UmtsKeys;
import java.util.Optional;

/** GSM and UTRAN as the system the UE has come from: its P-TMSI, and the keys of the packet domain. TS 33.401 9.1.2. */
final class GprsOrigin implements Origin.Gprs {
    private final GmmContext context;

    GprsOrigin(GmmContext context) {
        this.context = context;
    }

    @Override
    public Optional<GprsIdentity> identity() {
        return context.pTmsi().map(it -> new GprsIdentity(context.oldArea(), it, context.signature()));
    }

    @Override
    public int keySequenceNumber() {
        return context.keys().number();
    }

    @Override
    public Optional<UmtsKeys> keys() {
        PsKeys keys = context.keys();
        return keys.umts() ? Optional.of(UmtsKeys.of(keys.ck(), keys.ik())) : Optional.empty();
    }
}
