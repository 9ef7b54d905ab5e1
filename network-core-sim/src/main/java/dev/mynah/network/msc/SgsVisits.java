package dev.mynah.network.msc;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.sgs.SgsAnswer;
import dev.mynah.network.sgs.VlrSide;
import java.util.function.Consumer;

/** Visitors who are in LTE: registered, found and given up through their MME. TS 29.118 5, VLR side. */
final class SgsVisits implements VlrSide {
    private final Msc msc;

    SgsVisits(Msc msc) {
        this.msc = msc;
    }

    @Override
    public void locationUpdate(String imsi, Lai lai, Consumer<SgsAnswer> answered) {
        Visitor known = msc.vlr().find(imsi);
        if (known != null && known.confirmed()) {
            answered.accept(accept(known, lai));
            return;
        }
        msc.ask(new MapRequest.UpdateLocation(imsi, msc.plmn(), CnDomain.CS), answer -> {
            if (answer instanceof MapAnswer.LocationUpdated updated) {
                Visitor visitor = msc.visitor(imsi, lai);
                visitor.subscription(updated.subscription());
                answered.accept(accept(visitor, lai));
            } else if (answer instanceof MapAnswer.Refused refused) {
                answered.accept(new SgsAnswer.Refused(Requests.cause(refused.error(), msc.spec())));
            } else {
                answered.accept(new SgsAnswer.Refused(RejectCause.NETWORK_FAILURE));
            }
        });
    }

    /** A connection the UE seems to have in another system is long gone: it is in LTE. */
    private static SgsAnswer accept(Visitor visitor, Lai lai) {
        MmContext before = visitor.context();
        if (before != null) {
            before.fire(new MscEvent.Superseded());
        }
        boolean moved = !visitor.lai().equals(lai);
        visitor.lai(lai);
        visitor.overSgs(true);
        Tmsi tmsi = moved ? visitor.newTmsi() : visitor.tmsi().orElseGet(visitor::newTmsi);
        visitor.fire(new VisitorEvent.Attached());
        return new SgsAnswer.Accepted(lai, tmsi);
    }

    @Override
    public void serviceRequested(String imsi) {
        Visitor visitor = msc.vlr().find(imsi);
        if (visitor != null && visitor.state() == VisitorState.PAGING) {
            visitor.timers().start(MscTimer.T3113);
        }
    }

    @Override
    public void detached(String imsi) {
        Visitor visitor = msc.vlr().find(imsi);
        if (visitor != null && visitor.overSgs()) {
            visitor.overSgs(false);
            visitor.fire(new VisitorEvent.Detached());
        }
    }

    @Override
    public void dissociated(String imsi) {
        Visitor visitor = msc.vlr().find(imsi);
        if (visitor != null && visitor.overSgs()) {
            visitor.overSgs(false);
            // From now on the UE speaks for itself, or is gone.
            visitor.fire(new VisitorEvent.Attached());
        }
    }
}
