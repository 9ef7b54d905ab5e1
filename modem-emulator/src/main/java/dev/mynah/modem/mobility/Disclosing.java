package dev.mynah.modem.mobility;

import dev.mynah.modem.Disclosure;
import dev.mynah.modem.Disclosure.Carrier;
import dev.mynah.modem.Disclosure.Identity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringResponse;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.mm.CmReestablishmentRequest;
import dev.mynah.network.air.nas.mm.CmServiceRequest;
import dev.mynah.network.air.nas.mm.ImsiDetachIndication;
import dev.mynah.network.air.nas.mm.LocationUpdatingRequest;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationRequest;
import java.util.Optional;

/** Which messages tell everybody who hears them who or what a UE is. */
public final class Disclosing {
    private Disclosing() {}

    /**
     * What a message that goes out in clear discloses.
     *
     * @param network to whose cell it goes
     * @param forHelp whether for emergency services
     */
    public static Optional<Disclosure> of(NasMessage message, Plmn network, boolean forHelp) {
        return told(message)
                .flatMap(it -> identity(it.identity()).map(who -> new Disclosure(who, it.carrier(), network, forHelp)));
    }

    private static Optional<Told> told(NasMessage message) {
        if (message instanceof dev.mynah.network.air.nas.emm.AttachRequest it) {
            return told(Carrier.ATTACH_REQUEST, it.identity());
        } else if (message instanceof dev.mynah.network.air.nas.gmm.AttachRequest it) {
            return told(Carrier.ATTACH_REQUEST, it.identity());
        } else if (message instanceof dev.mynah.network.air.nas.emm.IdentityResponse it) {
            return told(Carrier.IDENTITY_RESPONSE, it.identity());
        } else if (message instanceof dev.mynah.network.air.nas.gmm.IdentityResponse it) {
            return told(Carrier.IDENTITY_RESPONSE, it.identity());
        } else if (message instanceof dev.mynah.network.air.nas.mm.IdentityResponse it) {
            return told(Carrier.IDENTITY_RESPONSE, it.identity());
        } else if (message instanceof dev.mynah.network.air.nas.mm5g.IdentityResponse it) {
            return told(Carrier.IDENTITY_RESPONSE, it.identity());
        } else if (message instanceof UeOriginatingDetachRequest it) {
            return told(Carrier.DETACH_REQUEST, it.identity());
        } else if (message instanceof AuthenticationAndCipheringResponse it) {
            return it.get(GmmIe.IMEISV)
                    .flatMap(version -> told(Carrier.AUTHENTICATION_AND_CIPHERING_RESPONSE, version));
        } else if (message instanceof LocationUpdatingRequest it) {
            return told(Carrier.LOCATION_UPDATING_REQUEST, it.identity());
        } else if (message instanceof CmServiceRequest it) {
            return told(Carrier.CM_SERVICE_REQUEST, it.identity());
        } else if (message instanceof CmReestablishmentRequest it) {
            return told(Carrier.CM_REESTABLISHMENT_REQUEST, it.identity());
        } else if (message instanceof ImsiDetachIndication it) {
            return told(Carrier.IMSI_DETACH_INDICATION, it.identity());
        } else if (message instanceof RegistrationRequest it) {
            return told(Carrier.REGISTRATION_REQUEST, it.identity());
        } else if (message instanceof UeDeregistrationRequest it) {
            return told(Carrier.DEREGISTRATION_REQUEST, it.identity());
        }
        return Optional.empty();
    }

    private static Optional<Told> told(Carrier carrier, Object identity) {
        return Optional.of(new Told(carrier, identity));
    }

    private static Optional<Identity> identity(Object identity) {
        if (identity instanceof Imsi) {
            return Optional.of(Identity.IMSI);
        } else if (identity instanceof Imei || identity instanceof Imeisv) {
            return Optional.of(Identity.IMEI);
        } else if (identity instanceof Suci suci && suci.scheme() == Suci.NULL_SCHEME) {
            return Optional.of(Identity.OPEN_SUCI);
        }
        return Optional.empty();
    }

    private record Told(Carrier carrier, Object identity) {}
}
