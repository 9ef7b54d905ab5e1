package dev.mynah.network.smf;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.pdn.PdnGateway;
import dev.mynah.network.reject.RejectRules;

/**
 * The session management function, and the UPF it controls: PDU sessions of all UEs of an AMF, out of the same gateway as the
 * PDN connections of LTE (TS 23.501 6.2.2). Lives on the operator's timeline.
 */
public final class Smf {
    private final PdnGateway gateway;
    private final RejectRules rejects;
    private final Timeline timeline;

    public Smf(PdnGateway gateway, RejectRules rejects, Timeline timeline) {
        this.gateway = gateway;
        this.rejects = rejects;
        this.timeline = timeline;
    }

    /** The sessions of one UE; none yet. */
    public Sessions sessions(SessionAccess ue) {
        return new Sessions(this, ue);
    }

    PdnGateway gateway() {
        return gateway;
    }

    RejectRules rejects() {
        return rejects;
    }

    Timeline timeline() {
        return timeline;
    }
}
