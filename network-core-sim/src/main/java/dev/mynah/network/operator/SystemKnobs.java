package dev.mynah.network.operator;

import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.amf.Amf;
import dev.mynah.network.mme.Mme;
import dev.mynah.network.sgsn.Sgsn;
import java.util.List;
import java.util.Optional;

/** What can be done to a UE in whichever system it is registered in. On the operator's timeline. */
final class SystemKnobs {
    private final Mme mme;
    private final Sgsn sgsn;
    private final Amf amf;

    SystemKnobs(Mme mme, Sgsn sgsn, Amf amf) {
        this.mme = mme;
        this.sgsn = sgsn;
        this.amf = amf;
    }

    void detach(String imsi, Leave leave, Optional<Integer> cause) {
        boolean there = mme.detach(imsi, inLte(leave), cause.map(EmmCause::of))
                || sgsn.detach(imsi, inGprs(leave), cause.map(GmmCause::of))
                || (leave != Leave.CIRCUITS && amf.deregister(imsi, in5gs(leave), cause.map(Mm5gCause::of)));
        if (!there) {
            throw new IllegalArgumentException("imsi: " + imsi + " is not registered here");
        }
    }

    private static UeTerminatedDetachType inLte(Leave leave) {
        return switch (leave) {
            case REATTACH -> UeTerminatedDetachType.REATTACH_REQUIRED;
            case STAY_AWAY -> UeTerminatedDetachType.REATTACH_NOT_REQUIRED;
            case CIRCUITS -> UeTerminatedDetachType.IMSI_DETACH;
        };
    }

    private static NetworkDetachType inGprs(Leave leave) {
        return switch (leave) {
            case REATTACH -> NetworkDetachType.REATTACH_REQUIRED;
            case STAY_AWAY -> NetworkDetachType.REATTACH_NOT_REQUIRED;
            case CIRCUITS -> NetworkDetachType.IMSI_DETACH;
        };
    }

    private static DeregistrationType in5gs(Leave leave) {
        return leave == Leave.REATTACH ? DeregistrationType.REREGISTRATION_REQUIRED : DeregistrationType.NORMAL;
    }

    /** The session may be a bearer of LTE, a PDP context or a PDU session: the UE has one kind at a time. */
    void deactivate(String imsi, int id, int cause) {
        List<Integer> bearers = mme.bearers(imsi);
        if (bearers.contains(id)) {
            if (bearers.size() == 1) {
                throw new IllegalArgumentException(
                        "id: " + id + " is the last bearer of " + imsi + "; detach it instead");
            }
            mme.deactivate(imsi, id, EsmCause.of(cause));
        } else if (sgsn.contexts(imsi).contains(id)) {
            sgsn.deactivate(imsi, id, SmCause.of(cause));
        } else if (!amf.release(imsi, id, Sm5gCause.of(cause))) {
            throw new IllegalArgumentException("id: " + imsi + " has no session " + id + " (bearers of LTE " + bearers
                    + ", PDP contexts " + sgsn.contexts(imsi) + ", PDU sessions " + amf.sessions(imsi) + ")");
        }
    }
}
